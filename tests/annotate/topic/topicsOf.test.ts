import { describe, expect, test } from 'vitest'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { topicsKnown } from '../../corpus/topicsKnown'
import { topicsUnseen } from '../../corpus/topicsUnseen'
import { measureTopics } from './topicMeasure'
import { readingOf } from './topicReading'

const labelsOf = (made: Parameters<typeof readingOf>[0]): readonly string[] =>
  topicsOf(readingOf(made), defaultScheme, null).map((topic) => topic.label)

describe('topics of the corpus', () => {
  test.each(topicsKnown.map((row) => [row.headline ?? row.text.slice(0, 20), row] as const))(
    '%s',
    (_, { topics, accept = [], ...made }) => {
      const labels = labelsOf(made)
      expect(labels).toEqual(expect.arrayContaining([...topics]))
      expect(labels.filter((label) => !topics.includes(label) && !accept.includes(label))).toEqual([])
    },
  )

  test('articles that nothing was tuned on: F1 of 0.9 and more, precision above recall', () => {
    const { f1, precision, misses } = measureTopics(topicsUnseen)
    expect(f1, misses.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  test('every topic of the scheme is in the corpus', () => {
    const covered = new Set([...topicsKnown, ...topicsUnseen].flatMap((row) => row.topics))
    expect(defaultScheme.topics.map((topic) => topic.label).filter((label) => !covered.has(label))).toEqual([])
  })
})

describe('set phrases make no topic', () => {
  test.each([
    [
      'a tail about party building',
      '滨江大桥建成通车',
      '本报讯 昨日，滨江大桥建成通车，全长1.2公里。\n下一步，全市将以党建引领，贯彻党的二十大精神，凝心聚力、真抓实干。',
      '党建',
    ],
    [
      'times of a disease',
      '滨江大桥建成通车',
      '本报讯 昨日，滨江大桥建成通车。疫情期间，工地停工两个月；受疫情影响，引桥推迟了一个月。',
      '卫生健康',
    ],
    [
      'offices of those present',
      '滨江大桥建成通车',
      '本报讯 昨日，滨江大桥建成通车。市人大常委会副主任、市政协副主席、市纪委书记、市委组织部部长等出席仪式。',
      '人大与政协',
    ],
    ['names of roads', '滨江大桥建成通车', '本报讯 昨日，连接文化路、教育路、体育路的滨江大桥建成通车。', '教育'],
    ['a day of March', '滨江大桥建成通车', '本报讯 三月三日，滨江大桥建成通车；三月三十日，引桥通车。', '文化与旅游'],
    ['hot water', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，桥头驿站为司机提供热水。', '民生与社会保障'],
    ['a park bench', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，桥下公园长椅换新。', '教育'],
    ['a safe return', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，首批客车平安返乡。', '平安与法治'],
    ['people that are counted', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，桥头驿站接待120余人次。', '卫生健康'],
    ['bodies in a row', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，市总工会、团市委、市妇联、市科协、市残联到场。', '统战与群团'],
    ['a park that opens', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，桥头公园正式对外开放。', '招商引资与营商环境'],
    ['orders of any meeting', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车。工作部署会安排部署了管护工作。', '政务与改革'],
    ['what people have studied', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，三名硕士研究生参与了设计。', '教育'],
    [
      'a race against time',
      '滨江大桥建成通车',
      '本报讯 昨日，滨江大桥建成通车。建设者连日冲刺，工地记录着每个时刻，队长守到天亮。',
      '体育',
    ],
    ['times of enemies', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车。桥址曾是敌伪据点，我军从这里渡河。', '国防与双拥'],
    ['a number inside another one', '滨江大桥建成通车', '本报讯 昨日，滨江大桥建成通车，投资1203万元，长11204米。', '卫生健康'],
  ])('%s', (_, headline, text, wrong) => {
    const labels = labelsOf({ headline, text })
    expect(labels).toContain('城乡建设与交通')
    expect(labels).not.toContain(wrong)
  })

  test('a meeting by itself is no topic', () => {
    expect(labelsOf({ headline: '会议召开', text: '本报讯 昨日，会议召开，有关负责同志参加会议。会议要求，各单位要高度重视。' })).toEqual(
      [],
    )
  })
})

describe('evidence', () => {
  const made = { headline: '全市植树造林现场会召开', text: '本报讯 昨日，全市植树造林现场会召开，要求绿化荒山、治理水土流失。' }

  test('names the deciding words and where they stand', () => {
    const reading = readingOf(made)
    const [topic] = topicsOf(reading, defaultScheme, null)
    expect(topic?.id).toBe('environment')
    expect(topic?.evidence.details?.['words']).toContain('植树造林')
    expect(topic?.evidence.spans.map((span) => reading.page.slice(span.start, span.end))).toContain('植树造林')
  })

  test('繁体 is read like 简体', () => {
    const reading = readingOf({
      headline: '全縣植樹造林現場會召開',
      text: '【本報訊】昨日，全縣植樹造林現場會召開，要求綠化荒山、治理水土流失。',
    })
    const [topic] = topicsOf(reading, defaultScheme, null)
    expect(topic?.id).toBe('environment')
    expect(topic?.evidence.spans.map((span) => reading.page.slice(span.start, span.end))).toContain('植樹造林')
  })

  test('an empty article has no topic', () => {
    expect(topicsOf(readingOf({ text: '' }), defaultScheme, null)).toEqual([])
  })
})
