import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/lexicon/places/gazetteer'
import { findPlaces } from '../../src/reader/findPlaces'

const gazetteer = await loadGazetteer()

function names(text: string, near: string | null): readonly string[] {
  return findPlaces(gazetteer, text, near, 40).map((path) => path.map((place) => place.name).join(' '))
}

test.each([
  ['a full name', '昆山市', null, '江苏省 苏州市 昆山市'],
  ['part of a name nearby', '孟庄', '410184', '河南省 郑州市 新郑市 孟庄镇'],
  ['nothing typed: the unit itself', '', '410184', '河南省 郑州市 新郑市'],
  ['nothing typed: its neighbours', '', '410184', '河南省 郑州市 中原区'],
  ['nothing typed: what is in it', '', '410184', '河南省 郑州市 新郑市 孟庄镇'],
])('finds %s', (_, text, near, path) => {
  expect(names(text, near)).toContain(path)
})

test('namesakes: the nearest comes first', () => {
  expect(names('鼓楼区', '320102')[0]).toBe('江苏省 南京市 鼓楼区')
  expect(names('鼓楼区', '350103')[0]).toBe('福建省 福州市 鼓楼区')
})

test.each(['没有这个地方', '，', ' '])('%j without anything near finds nothing', (text) => {
  expect(names(text, null)).toEqual([])
})
