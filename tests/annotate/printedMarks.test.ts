import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/annotate/knowledge'
import { readPage } from '../../src/pipeline'

const PAGE = `敦化日报
2013年3月7日　星期四

大石头镇千亩荒坡披上绿装
本报讯 3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众、学生上山栽下落叶松苗木一万二千株。
林业站站长褚云飞介绍，今年全镇计划造林一千二百亩。全部任务将在四月底前完成。记者 郝立春

江源镇老人家门口体检
本报讯 昨日，江源镇卫生院为六十五岁以上的老人检查身体，共有四百二十人到场，血压、血糖当场出结果。通讯员 何秀兰
`

/** What was read of a page, apart from the very characters. */
async function read(text: string): Promise<unknown> {
  const source = { name: 'page.txt', path: 'page.txt', id: '0'.repeat(64), size: text.length, addedAt: '2026-01-01T00:00:00Z' }
  const page = readPage(source, new TextEncoder().encode(text), await loadKnowledge())
  if (!page.ok) throw new Error(page.problem.kind)
  return page.value.articles.map(({ headline, byline, date, district, people }) => ({
    headline,
    names: byline.map(({ role, name }) => [role, name]),
    date: date?.edtf ?? null,
    district: district?.code ?? null,
    people: people.map(({ name }) => name),
  }))
}

test.each([
  ['dots for full stops', (text: string) => text.replaceAll('。', '.')],
  ['marks of half a width', (text: string) => text.replaceAll('。', '｡').replaceAll('、', '､')],
  ['half-width marks', (text: string) => text.replaceAll('，', ',')],
  ['a space between all characters', (text: string) => text.replace(/(?<=[^\s])(?=[^\s])/gu, ' ').replace(/(?<=[0-9]) (?=[0-9])/g, '')],
])('a page printed with %s reads as any other', async (_, print) => {
  expect(await read(print(PAGE))).toEqual(await read(PAGE))
})
