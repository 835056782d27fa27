import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { placeReasons } from '../../../src/annotate/place/reasons'
import { foldForRules } from '../../../src/annotate/reading'
import { mapWhole } from '../../../src/domain/mappedText'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

/** Generated pages take long where many things run at once. */
vi.setConfig({ testTimeout: 60_000 })

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

const piece = fc.constantFrom(
  ...'新郑市 郑州 中原区 中原 建设路街道 和庄镇 龙湖公社 城关镇 高新区 管委会 具茨山 五宅社区 老庄村 我市 全区 县委 、 ， 。 （ ） 在 到 等 三区 两县市 召开 晚报 公司 大学 路 分局 公安局 海南 吉林市 朝阳区 市中区 济南市 １２ a 村 社区 大队 专区'.split(
    ' ',
  ),
  ' ',
  '\u200b',
  '# ',
)
const line = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
const texts = fc.array(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  { minLength: 1, maxLength: 3 },
)
const papers = fc.constantFrom(null, '新郑时报', '郑州晚报', '人民日报', '', '《》', '中')

/** Code units of a text as the rules fold them. */
function folded(text: string): string {
  return foldForRules(mapWhole(text)).text
}

describe('whatever the page says', () => {
  it('places stand in the text as printed, ascending, inside their article, each name in one mention', () => {
    fc.assert(
      fc.property(texts, papers, (articles, paper) => {
        const page = pageOf(articles)
        const { districts, places, home } = placeArticles(page, gazetteer, paper)
        expect(districts.length).toBe(articles.length)
        expect(places.length).toBe(articles.length)
        expect(home).toEqual(home === null ? null : gazetteer.byCode(home.code))
        for (const [index, mentions] of places.entries()) {
          const span = page.page.articles[index]?.span ?? { start: 0, end: 0 }
          expect(
            new Set(mentions.map((mention) => `${mention.level}${mention.code}${mention.name}${mention.evidence.details?.['through']}`))
              .size,
          ).toBe(mentions.length)
          for (const mention of mentions) {
            const [first] = mention.spans
            expect(first).toBeDefined()
            expect(folded(page.page.text.slice(first?.start ?? 0, first?.end ?? 0))).toBe(mention.text)
            expect(placeReasons[mention.evidence.rule]).toBeDefined()
            expect(mention.code === null || gazetteer.byCode(mention.code) !== null).toBe(true)
            let last = span.start
            for (const one of mention.spans) {
              expect(one.start).toBeGreaterThanOrEqual(last)
              expect(one.end).toBeGreaterThan(one.start)
              last = one.end
            }
            expect(last).toBeLessThanOrEqual(span.end)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('files under units that exist, with their path, and says why', () => {
    fc.assert(
      fc.property(texts, papers, (articles, paper) => {
        for (const district of placeArticles(pageOf(articles), gazetteer, paper).districts) {
          if (district === null) continue
          expect(gazetteer.byCode(district.code)?.name).toBe(district.name)
          expect(district.level === 'town' || district.level === 'village').toBe(false)
          expect(district.path[district.path.length - 1]?.code).toBe(district.code)
          expect(placeReasons[district.evidence.rule]).toBeDefined()
        }
      }),
      { numRuns: 100 },
    )
  })

  it('never throws, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 20 }), (text, paper) => {
        expect(() => placeArticles(pageOf([text], { path: paper }), gazetteer, paper)).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })

  it('takes the home that the user set', () => {
    const page = pageOf(['本报讯 全市今年植树百万株。'], { patch: { homePlace: '410184' } })
    const { home, districts } = placeArticles(page, gazetteer, '苏州日报')
    expect(home?.name).toBe('新郑市')
    expect(districts[0]?.code).toBe('410184')
    expect(placeArticles(pageOf(['本报讯 全市今年植树百万株。'], { patch: { homePlace: null } }), gazetteer, '苏州日报').home).toBeNull()
  })
})
