import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'
import { MORE, OTHER, REPORT } from './reports'

describe('headlines and sections', () => {
  const BODY = ['　　十岁的热依汗一进门就喊奶奶，邻居们都笑了起来，说这孩子嘴甜。', '　　两家人结亲已有两年，逢年过节都在一起过。']
  test.each([
    ['inside quotation marks that a line has cut', ['雁鸣湖镇启动“春季护', '林”百日行动', OTHER], '雁鸣湖镇启动“春季护林”百日行动'],
    [
      'run together with the opening',
      ['雁鸣湖小学上起劳动课本报讯（记者 柳一鸣）3月4日，孩子们学习育秧。'],
      '雁鸣湖小学上起劳动课 — 记者 柳一鸣',
    ],
    ['under what it happened under', ['在全国科学大会精神鼓舞下', '雁鸣湖镇掀起学习农技热潮', OTHER], '雁鸣湖镇掀起学习农技热潮'],
  ])('a headline %s', (_name, lines, expected) => {
    expect(outline(lines).articles).toEqual([expected])
  })

  test.each([
    ['between empty lines', ['雁鸣湖小学上起劳动课　孩子们学习育秧', '', '']],
    ['as a heading', ['# 雁鸣湖小学上起劳动课　孩子们学习育秧', '', '', '# ']],
  ])('that is the name of the file too, %s, counts once', (_name, lines) => {
    const last = lines.at(-1) ?? ''
    const text = [...lines.slice(0, -1), `${last}雁鸣湖小学上起劳动课　孩子们学习育秧`, '', OTHER].join('\n')
    const [article] = segment(normalise(text), text, '0'.repeat(64)).articles
    expect([...(article?.kickers ?? []), article?.headline, ...(article?.subheads ?? [])].join('')).toBe(
      '雁鸣湖小学上起劳动课孩子们学习育秧',
    )
  })

  test.each([
    ['is a headline over what stands in', '山里的“泉”怎么叫成了“前”？', '　　', true],
    ['is a sentence over what does not', '山里的“泉”怎么叫成了“前”？', '', false],
    ['is a sentence with a clause before it', '他又问支书，山里的“泉”到底是怎么叫成了“前”的，难道没人写对过？', '　　', false],
  ])('a question apart from the report above %s', (_name, question, indent, isTitle) => {
    const above = ['大石头镇三百人上山植树', `　　${REPORT}`, '', `　　${MORE}`]
    const below = ['“爷爷，村口的牌子写错了没有？”一个孩子的话，把老支书问住了。', '他翻了半夜县志，才知道改过两回。（何一平）']
    const { articles } = outline([...above, '', question, ...below.map((words) => indent + words)])
    expect(articles.some((article) => article.startsWith(question))).toBe(isTitle)
  })

  test('below a list of names, over the source line of a website', () => {
    const list = ['【公示】第一季度“雁鸣好人”名单', '助人为乐　何一平　雁鸣镇', '敬业奉献　谢文彬　县医院', '孝老爱亲　柳一鸣　贤儒镇']
    const contact = '公示期：5月12日至18日　监督电话：0433-8230000'
    const next = ['雁鸣湖徒步大会周六开走', '2023-05-12 08:06:58 来源：敦化市融媒体中心', '', `　　${OTHER}`]
    const { articles } = outline(['大石头镇三百人上山植树', `　　${REPORT}`, '', ...list, contact, '', ...next])
    expect(articles.at(-1)).toBe('雁鸣湖徒步大会周六开走')
  })

  test('whose words they are belongs to the report', () => {
    const text = ['雁鸣湖小学上起劳动课', OTHER, '雁鸣湖小学供稿', '', '大石头镇上山植树', REPORT].join('\n')
    const [article] = segment(normalise(text), text, '0'.repeat(64)).articles
    expect(text.slice(0, article?.span.end)).toMatch(/供稿$/)
  })

  test('a first half that ends in a dash', () => {
    expect(outline(['本报讯 大石头镇开会。', '', '民族团结一家亲——', '两家人 一锅饭', ...BODY]).articles).toHaveLength(2)
  })

  test.each([
    [
      'comments of the publishing system',
      '<!--enpproperty <articleid>31107</articleid><date>2011-11-15</date> enpproperty-->',
      'navigation',
    ],
    ['tags', '</p><p>', 'navigation'],
    ['the mark of a page in a database', '00002版：综合新闻', 'masthead'],
    ['the mark of an archive', '第3版()', 'masthead'],
    ['a menu of three words', '今日  首页 -往期报纸', 'navigation'],
    ['an invitation to follow', 'Hi~新朋友，记得点蓝字关注我们哟', 'navigation'],
    ['the names of pictures', 'title1.gif (2897 bytes)', 'navigation'],
    ['a bar', '|', 'unknown'],
    ['the head of a further page', '雁鸣日报 要闻 A2', 'masthead'],
    ['the column below', '●热线快递', 'masthead'],
    ['editors with a telephone', '本版责编：苏　敏　　电话：0470—7312288', 'credit'],
  ])('%s', (_name, line, kind) => {
    const { articles, leftovers } = outline([REPORT, MORE, '', line, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toHaveLength(2)
    expect(leftovers).toEqual([`${kind}: ${line.replace(/\s+/g, ' ')}`])
  })

  test('marks begin the next brief though names in brackets close the one above', () => {
    const lines = [
      '●大石头镇一座民房失火，消防队员赶到将火扑灭，',
      '救出两名儿童。（热线读者龚先生）',
      '●雁鸣湖边发现一条中华鲟，由渔政人员放回江里去',
      '了。（热线读者舒女士）',
    ]
    expect(outline(['热线快递', '', ...lines]).articles).toHaveLength(2)
  })

  test('who publishes the paper stands under its name', () => {
    const lines = ['雁鸣家园', '雁鸣街道办事处 主办', '2014年6月9日 第23期', '', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('the text of a photograph stands under the name of its section', () => {
    const lines = [
      REPORT,
      MORE,
      '',
      '图片新闻',
      '　　8月27日，雁鸣湖镇的村民在晾晒连翘。　　　　张国强　摄',
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ]
    expect(outline(lines).articles).toHaveLength(2)
  })

  test('headlines above a line of navigation are the list of the page', () => {
    const list = ['黄泥河镇修通林间路', '县医院添置新设备', '中学生志愿服务队成立', '大石头镇三百人上山植树', '井盖变了样']
    const lines = ['第07版：县区新闻', ...list, '返回主页 | 雁鸣日报 | 版面导航', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a short list will do where one of its headlines comes again', () => {
    const lines = [
      '第A04版：社会',
      '黄泥河镇修通林间路',
      '大石头镇三百人上山植树',
      '县医院添置新设备',
      '上一篇 下一篇',
      '大石头镇三百人上山植树',
      REPORT,
    ]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test.each([
    ['• 2010年10月12日 作者：'],
    ['09.03.2017  19:40'],
    ['[05月12日 02:09]'],
    ['日期：2021-09-24 浏览量：2516 来源：雁鸣新闻网'],
    ['王倩倩 字数：812'],
    ['《 雁鸣日报 》( 2023年08月29日 第 02 版 )'],
  ])('a line about the article stands between headline and report: %s', (line) => {
    expect(outline(['大石头镇三百人上山植树', line, REPORT, MORE]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('further lines of the website below the source line part nothing', () => {
    const lines = [
      '大石头镇三百人上山植树',
      '',
      'http://www.example.cn  雁鸣网   2015-07-12 09:14:31',
      '0',
      '新闻热线：13777110707',
      '',
      REPORT,
    ]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a headline that asks stands over a letter', () => {
    const lines = [
      '专栏：读者来信',
      '',
      '雁鸣湖镇为什么买不到犁头？',
      '　　编辑同志：再有半个月就要春耕了，我们还缺五十个犁头。',
      '　　（郑土根）',
    ]
    expect(outline(lines).articles).toEqual(['雁鸣湖镇为什么买不到犁头？ — 郑土根'])
  })

  test('an office above a headline of two halves is its kicker', () => {
    expect(outline(['柳河街道', '老少齐上阵 服务送进家', OTHER]).articles).toEqual(['老少齐上阵服务送进家'])
  })

  test('who was there is a subhead', () => {
    expect(outline(['全区政情通报会举行', '孙云燕出席 陆小波主持', OTHER]).articles).toEqual(['全区政情通报会举行'])
  })

  test('one line below the words 版面导航 and an empty line is the headline', () => {
    expect(outline(['版面导航', '', '大石头镇三百人上山植树', '', '', REPORT]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a box drawn around the list of headlines', () => {
    const lines = ['┌────────┐', '│　今　日　导　读　│', '│　雁鸣湖小学上起劳动课　│', '└────────┘', '', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })
})
