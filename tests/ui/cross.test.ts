import { expect, test } from 'vitest'
import { UNSET } from '../../src/domain/query'
import { columnsOf, rowValues } from '../../src/ui/composables/search/useCross'

test('rows of one name are told apart by what they lie in, others keep their name', () => {
  const values = [
    { value: '110000', label: '北京市', count: 2, parent: null },
    { value: '110105', label: '朝阳区', count: 2, parent: '110000' },
    { value: '220000', label: '吉林省', count: 4, parent: null },
    { value: '220100', label: '长春市', count: 4, parent: '220000' },
    { value: '220104', label: '朝阳区', count: 1, parent: '220100' },
    { value: '220103', label: '宽城区', count: 3, parent: '220100' },
  ]
  expect(rowValues('district', values).map(({ label }) => label)).toEqual(['宽城区', '北京市 朝阳区', '长春市 朝阳区'])
})

test('columns are the months that occur, the years where there are too many, and last what has no date', () => {
  const date = (value: string) => ({ value, label: value, count: 1, parent: null })
  const months = Array.from({ length: 12 }, (_, nth) => `-${String(nth + 1).padStart(2, '0')}`)
  expect(columnsOf([UNSET, '2023', '2023-05', '2022', '2022-11'].map(date))).toEqual(['2022-11', '2023-05', UNSET])
  const many = ['2022', '2023'].flatMap((year) => [year, ...months.map((month) => year + month)])
  expect(columnsOf(many.map(date))).toEqual(['2022', '2023'])
})
