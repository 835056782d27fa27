import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Gazetteer, loadGazetteer } from '../../src/lexicon/places/gazetteer'
import { renames, townRenames } from '../../src/lexicon/places/renames'
import { namedZones } from '../../src/lexicon/places/zones'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

describe('codes', () => {
  it.each([
    ['410184', ['河南省', '郑州市', '新郑市']],
    ['410184101', ['河南省', '郑州市', '新郑市', '新村镇']],
    ['110105', ['北京市', '朝阳区']],
    ['419001', ['河南省', '济源市']],
    ['441900003', ['广东省', '东莞市', '东城街道']],
    ['620201001', ['甘肃省', '嘉峪关市', '雄关街道']],
    ['330190', ['浙江省', '杭州市', '杭州高新区']],
    ['410195', ['河南省', '郑州市', '郑东新区']],
    ['410172', ['河南省', '郑州市', '郑州高新区']],
    ['110091', ['北京市', '北京经开区']],
    ['710000', ['台湾省']],
  ])('%s', (code, names) => {
    expect(gazetteer.ancestors(code).map((place) => place.name)).toEqual(names)
  })

  it.each(['', '4101', '999999', '410199', '410000000', '130091', 'abcdef', '４１０１８４'])('%j is none', (code) => {
    expect(gazetteer.byCode(code)).toBeNull()
    expect(gazetteer.ancestors(code)).toEqual([])
    expect(gazetteer.children(code)).toEqual([])
  })

  it('lists what lies right below a unit, zones by name last', () => {
    const names = gazetteer.children('410100').map((place) => place.name)
    expect(names).toContain('新郑市')
    expect(names[names.length - 1]).toBe('郑东新区')
    expect(names).not.toContain('和庄镇')
    expect(gazetteer.children('410184').map((place) => place.name)).toContain('和庄镇')
    expect(gazetteer.children('441900').every((place) => place.level === 'town')).toBe(true)
  })
})

describe('names', () => {
  it.each([
    ['新郑', ['410184']],
    ['管城区', ['410104']],
    ['黔南州', ['522700']],
    ['内蒙古', ['150000']],
    ['密县', ['410183']],
    ['新郑县', ['410184']],
    ['萧山市', ['330109']],
    ['襄樊市', ['420600']],
    ['商丘专区', ['411400']],
    ['郑州高新技术产业开发区', ['410172']],
    ['南京江北新区', ['320195']],
  ])('%s', (name, codes) => {
    expect(gazetteer.find(name)?.readings.map((reading) => reading.code)).toEqual(codes)
  })

  it('keeps the old name and leads to what it is now', () => {
    expect(gazetteer.find('密县')?.readings).toEqual([{ code: '410183', kind: 'old', name: '密县' }])
    expect(gazetteer.byCode('410183')?.name).toBe('新密市')
  })

  it('knows a town that is no more, and does not list it', () => {
    expect(gazetteer.find('龙港镇')?.readings).toContainEqual({ code: '330327900', kind: 'gone', name: '龙港镇' })
    expect(gazetteer.byCode('330327900')).toEqual({ code: '330327900', name: '龙港镇', level: 'town', parent: '330327' })
    expect(gazetteer.children('330327').map(({ name }) => name)).not.toContain('龙港镇')
  })

  it('takes 林区 for a suffix only where a name is left', () => {
    expect(gazetteer.find('新林')?.readings).toEqual([{ code: '232763', kind: 'short', name: '新林区' }])
    expect(gazetteer.find('神农架')?.readings).toEqual([{ code: '429021', kind: 'short', name: '神农架林区' }])
  })

  it.each(['中原', '和平', '新华', '朝阳', '东方', '平安', '长安'])('%s never stands alone', (name) => {
    expect(gazetteer.find(name)?.trust).toBe('never')
  })

  it.each(['经济开发区', '工业园区', '林业局', '物流园区', '城区'])('%s is a common noun, not a town', (name) => {
    expect(gazetteer.find(name)?.readings.filter((reading) => reading.code.length === 9) ?? []).toEqual([])
  })
})

it('knows the towns of a county, those that are no more too', () => {
  const towns = gazetteer.towns('330327')
  expect(towns.find(({ name }) => name === '灵溪镇')?.gone).toBe(false)
  expect(towns.every(({ code }) => code.startsWith('330327'))).toBe(true)
  expect(gazetteer.towns('320681').some(({ gone }) => gone) || gazetteer.towns('510683').some(({ gone }) => gone)).toBe(true)
  expect(gazetteer.towns('330327001')).toEqual([])
})

it('knows 青屏街街道 without its 街 too', () => {
  expect(gazetteer.find('青屏街道')?.readings.map(({ code }) => code.slice(0, 6))).toEqual(['410183'])
})

it('takes the name of a county for no town whose row lacks its suffix', () => {
  expect(gazetteer.find('永兴')?.trust).toBe('never')
})

describe('own data', () => {
  it('leads every old name to exactly one unit of today in its province', () => {
    for (const { province, before, now } of renames) {
      const readings =
        gazetteer.find(now)?.readings.filter((reading) => reading.code.startsWith(province) && reading.kind === 'official') ?? []
      expect([before, now, readings.length]).toEqual([before, now, 1])
      expect(gazetteer.find(before)?.readings.some((reading) => reading.code === readings[0]?.code)).toBe(true)
    }
  })

  it('knows the towns that were renamed, under both names', () => {
    for (const { code, now } of townRenames) {
      expect(gazetteer.find(now)?.readings.some((reading) => reading.code === code && reading.kind === 'later')).toBe(true)
      expect(gazetteer.byCode(code)).not.toBeNull()
    }
  })

  it('gives zones codes that no official table uses, under a parent that exists', () => {
    const codes = namedZones.map((zone) => zone.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const zone of namedZones) {
      expect(zone.code).toMatch(/^\d{4}9\d$/)
      expect(gazetteer.byCode(zone.parent ?? '')).not.toBeNull()
    }
  })
})

describe('matching', () => {
  it('finds every name at every place, the longest first', () => {
    const matches = gazetteer.match('到新郑市和庄镇去').map(({ start, end }) => [start, end])
    expect(matches).toEqual([
      [1, 4],
      [1, 3],
      [4, 7],
    ])
  })

  it('agrees with looking every substring up', () => {
    const pieces = fc.constantFrom('新郑', '市', '郑州', '和庄镇', '街道', '建设路', '海南', '中', '原', '区', 'x', '，', '朝阳')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const expected: string[] = []
        for (let start = 0; start < text.length; start += 1) {
          for (let end = text.length; end > start; end -= 1)
            if (gazetteer.find(text.slice(start, end)) !== null) expected.push(`${start}-${end}`)
        }
        expect(gazetteer.match(text).map((match) => `${match.start}-${match.end}`)).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
