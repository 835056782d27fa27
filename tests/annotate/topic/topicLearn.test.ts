import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../../src/annotate/topic/example'
import { learn, nothingLearned } from '../../../src/annotate/topic/learn'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import type { TopicScheme } from '../../../src/lexicon/topics/scheme'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { readingOf } from './topicReading'

/** A scheme to which the user added a topic of their own, without any words. */
const scheme: TopicScheme = {
  ...defaultScheme,
  topics: [...defaultScheme.topics, { id: 'fish-lanterns', label: '鱼灯', iptc: '01000000' }],
}

const lanterns = [
  ['鱼灯巡游点亮沙溪', '昨晚，沙溪的鱼灯巡游从祠堂出发，三十盏鱼灯穿街而过。'],
  ['三代人扎一盏鱼灯', '程家三代人扎鱼灯，鱼灯的骨架要用三年的竹子。'],
  ['鱼灯走进课堂', '沙溪小学请来师傅教孩子扎鱼灯，鱼灯巡游那天孩子们也要上街。'],
  ['鱼灯手艺人的冬天', '天冷了，鱼灯手艺人开始备料，来年的鱼灯巡游要用四十盏。'],
  ['外乡人赶来看鱼灯', '鱼灯巡游还没开始，街上已经挤满了外乡人，都为看一眼鱼灯。'],
] as const

const examples = lanterns.map(([headline, text], index) =>
  exampleOf(readingOf({ headline, text, id: `lantern-${index}` }), ['fish-lanterns'], scheme),
)
const newcomer = readingOf({ headline: '今年的鱼灯格外亮', text: '入夜，鱼灯巡游的队伍出现在桥头。' })
const stranger = readingOf({ headline: '城北水厂检修', text: '昨日，城北水厂例行检修，部分小区停水两小时。' })

describe('after five corrections', () => {
  const learned = learn(examples, scheme)

  test('a sixth article of the kind gets the topic', () => {
    expect(topicsOf(newcomer, scheme, null).map((topic) => topic.id)).not.toContain('fish-lanterns')
    expect(topicsOf(newcomer, scheme, learned).map((topic) => topic.id)).toContain('fish-lanterns')
  })

  test('other articles stay as they were', () => {
    expect(topicsOf(stranger, scheme, learned)).toEqual(topicsOf(stranger, scheme, null))
  })

  test('the reason names the word and the articles that it was learned from', () => {
    const topic = topicsOf(newcomer, scheme, learned).find(({ id }) => id === 'fish-lanterns')
    expect(topic?.evidence.rule).toBe('topic/learned')
    expect(topic?.evidence.details?.['learned']).toContain('鱼灯')
    expect(topic?.evidence.details?.['articles']).toContain('《三代人扎一盏鱼灯》')
    expect(topic?.evidence.spans.map((span) => newcomer.page.slice(span.start, span.end)).join()).toContain('鱼灯')
  })

  test('without examples there is nothing learned, and nothing changes', () => {
    expect(learn([], scheme)).toEqual(nothingLearned)
    expect(topicsOf(newcomer, scheme, nothingLearned)).toEqual(topicsOf(newcomer, scheme, null))
  })
})

test('a topic that the user keeps taking away comes no more', () => {
  const held = Array.from({ length: 6 }, (_, index) =>
    exampleOf(
      readingOf({
        headline: `街角书店夜读会第${index + 1}期`,
        text: '街角书店夜读会如期举行，读者围坐夜读，书店备了热茶。',
        id: `night-${index}`,
      }),
      ['community-organisations'],
      defaultScheme,
    ),
  )
  const next = readingOf({ headline: '街角书店夜读会又开张', text: '街角书店夜读会又来了，读者围坐夜读到很晚。' })
  const before = topicsOf(next, defaultScheme, null).find(({ id }) => id === 'culture-tourism')?.score ?? 0
  const after = topicsOf(next, defaultScheme, learn(held, defaultScheme))
  expect(before).toBeGreaterThan(0.5)
  expect(after[0]?.id).toBe('community-organisations')
})
