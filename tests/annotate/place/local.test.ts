import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { contextOf } from '../contextOf'
import { saidDistrict } from './saidDistrict'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

const OWN = '春耕备耕会召开\n\n3月17日消息：昨日，仙居县召开春耕备耕会。横溪镇、埠头镇的负责人到会，我县各镇都作了安排。（记者 林远）\n\n'

/** Where the last article is filed of a page that is at home in 仙居县. */
function filedUnder(text: string): string | null {
  const whole = `${OWN}${OWN.replace('春耕备耕会召开', '护林防火会召开')}${text}\n`
  const { districts } = placeArticles(contextOf(whole), gazetteer, null)
  return saidDistrict(districts[districts.length - 1])?.name ?? null
}

describe('what names no place is told of where the page is at home', () => {
  it.each([
    ['a school is named', '书香进课堂\n\n连日来，溪畔小学的读书角热闹非凡。同学们轮流讲故事，比谁读得多。'],
    ['only the day stands before the report', '读书角开张\n\n5月5日消息：读书角昨日开张，孩子们轮流讲故事，比谁读得多。'],
    ['its picture is its own', '读书角开张（图）\n\n孩子们在读书角轮流讲故事，比谁读得多，人人都得了奖。（林远/摄）'],
    ['its photographer signs', '读书角开张\n\n5月5日，孩子们在读书角轮流讲故事，比谁读得多，人人都得了奖。\n记者 林远 摄'],
    [
      'it is verse',
      '灯下\n程　风\n灯芯一点一点地短下去了\n影子长起来\n奶奶的针走得很慢\n慢得像一条没有名字的河\n把石头越磨越薄\n先在屋顶上坐一坐',
    ],
    ['the paper has its word', '微评　作业少一点\n\n如今的作业太多，孩子要写到深夜，这样的做法应当改一改，大家都说说看。'],
    ['its reporter notes down', '记者手记\n作业少一点\n　　如今的作业太多，孩子要写到深夜，这样的做法应当改一改，大家都说说看。'],
    ['a correspondent wrote it', '读书角开张\n\n孩子们在读书角轮流讲故事，比谁读得多，人人都得了奖。（通讯员 林远）'],
  ])('where %s', (_, text) => {
    expect(filedUnder(text)).toBe('仙居县')
  })

  it.each([
    ['schools of any place', '作业少一点\n\n如今的中小学作业太多，某中学的孩子要写到深夜，这样的做法应当改一改。'],
    ['the whole country', '作业少一点\n\n5月5日消息：国务院办公厅发出通知，要求减轻学生负担，全国各地的小学都要照办。'],
    [
      'the whole country, though the paper has its word',
      '微评　作业少一点\n\n如今全国各地的作业都太多，孩子要写到深夜，这样的做法应当改一改。',
    ],
    ['pictures of the whole country', '读书角开张（图）\n\n如今全国各地都有读书角，孩子轮流讲故事，这样的做法应当推广。'],
    ['nothing in particular', '作业少一点\n\n如今的作业太多，孩子要写到深夜，这样的做法应当改一改，大家都说说看。'],
  ])('but not where it is told of %s', (_, text) => {
    expect(filedUnder(text)).toBeNull()
  })
})

describe('what names no place and says nothing of others is filed with its page', () => {
  const rule = (text: string): string | null => {
    const { districts } = placeArticles(contextOf(`${OWN}${OWN.replace('春耕备耕会召开', '护林防火会召开')}${text}\n`), gazetteer, null)
    return districts[districts.length - 1]?.evidence.rule ?? null
  }

  it.each([
    ['作业少一点\n\n如今的作业太多，孩子要写到深夜，这样的做法应当改一改，大家都说说看。', 'place/filedPageOnly'],
    ['怎样选西瓜\n\n西瓜要挑瓜蒂新鲜、敲起来声音发闷的，买回家放在阴凉处，切开后当天吃完。', 'place/filedPageOnly'],
    ['作业少一点\n\n教育部发出通知，作业要减下来，孩子不能写到深夜，这样的做法应当改一改。', null],
    ['西瓜的来历\n\n西瓜最早长在非洲的沙漠里，后来才传到各地，如今人人都吃得到，家家都种得来。', null],
  ])('%s', (text, expected) => {
    expect(rule(text)).toBe(expected)
  })
})
