import { expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyTexts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'

function texts(lines: readonly string[]): readonly (readonly string[])[] {
  const text = lines.join('\n')
  return segment(normalise(text), text, '0'.repeat(64)).articles.map(bodyTexts)
}

const POEM = ['大嫂送粮', '　　　　　　　　王大才', '', '一条扁担两头尖，', '大嫂送粮到江边；', '', '去年送粮三十担，', '今年送粮六十三。']

test('a stanza is one text, its lines kept apart', () => {
  expect(texts(POEM)).toEqual([['一条扁担两头尖，\n大嫂送粮到江边；', '去年送粮三十担，\n今年送粮六十三。']])
})

test('what is no verse parts what stands around it', () => {
  const text = POEM.join('\n')
  const [poem] = segment(normalise(text), text, '0'.repeat(64)).articles
  const parts = (poem?.parts ?? []).flatMap((part) =>
    part.content.text.startsWith('大嫂送粮到')
      ? [{ ...part, role: 'other' as const }, { ...part, role: 'space' as const, content: { ...part.content, text: '\n' } }, part]
      : [part],
  )
  expect(poem === undefined ? [] : bodyTexts({ ...poem, parts })).toEqual([
    '一条扁担两头尖，',
    '大嫂送粮到江边；',
    '去年送粮三十担，\n今年送粮六十三。',
  ])
})

test('a report is quoted by paragraph, without its crossheads', () => {
  const report = [
    '大石头镇三百人上山植树',
    '本报讯（记者 柳一鸣）3月5日，敦化市大石头镇启动植树活动，三百多名干部群众上山。',
    '种下的不只是树',
    '镇林业站站长褚云飞介绍，全部任务将在四月底前完成，比去年提早了整整半个月。',
  ]
  expect(texts(report)).toEqual([
    [
      '3月5日，敦化市大石头镇启动植树活动，三百多名干部群众上山。',
      '镇林业站站长褚云飞介绍，全部任务将在四月底前完成，比去年提早了整整半个月。',
    ],
  ])
})

test('a list at the end is text, for a crosshead stands over some', () => {
  const results = [
    '大石头镇三百人上山植树',
    '本报讯（记者 柳一鸣）3月5日，敦化市大石头镇举行植树比赛，三百多名干部群众上山。',
    '　　机关组　林业站　中心小学',
    '　　村民组　府前村　新立村',
  ]
  expect(texts(results)[0]?.slice(1)).toEqual(['机关组　林业站　中心小学', '村民组　府前村　新立村'])
})
