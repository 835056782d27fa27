import { describe, expect, test } from 'vitest'
import { peopleOf } from '../../../src/annotate/people/peopleOf'
import { lifeStoryShares } from '../../../src/annotate/topic/lifeStory'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { readingOf } from './topicReading'

const LIGHTHOUSE = '本报讯 灯塔工韦长顺今年52岁，他守着这座灯塔已有三十年。'

describe('whom an article is about', () => {
  test.each([
    ['named in the headline', '韦长顺：三十年守着一座灯塔', LIGHTHOUSE, '韦长顺'],
    ['all through the text', '一座灯塔三十年', '本报讯 灯塔工韦长顺今年52岁。韦长顺每天擦灯两次。台风来时，韦长顺就睡在塔里。', '韦长顺'],
  ])('%s', (_, headline, text, name) => {
    const reading = readingOf({ headline, text })
    expect(lifeStoryShares(peopleOf(reading), reading).map((share) => share.word)).toEqual([name])
  })

  test.each([
    ['nobody', '灯塔亮了', '本报讯 3月5日，海口市一座灯塔重新点亮。'],
    ['somebody in office', '县长韦长顺调研灯塔', '本报讯 3月5日，县长韦长顺到临高县调研。韦长顺指出，要管好灯塔。韦长顺强调，要抓紧。'],
    ['a conversation about a matter', '灯塔怎么管——与灯塔工韦长顺的对话', LIGHTHOUSE],
    ['an example to learn from', '全城接力学雷锋', '本报讯 3月5日，志愿者走上街头。雷锋是谁？雷锋就在身边。'],
    ['once, in passing', '灯塔亮了', LIGHTHOUSE],
    ['among offices', '灯塔亮了', '本报讯 县长蒙立新说，灯塔亮了。灯塔工韦长顺今年52岁。韦长顺擦灯。韦长顺笑了。'],
  ])('not %s', (_, headline, text) => {
    const reading = readingOf({ headline, text })
    expect(lifeStoryShares(peopleOf(reading), reading)).toEqual([])
  })

  test('makes a life story in the default scheme, and nothing in one without such a topic', () => {
    const reading = readingOf({ headline: '韦长顺：三十年守着一座灯塔', text: LIGHTHOUSE })
    expect(topicsOf(reading, defaultScheme, null)[0]?.label).toBe('人物故事')
    const bare = { ...defaultScheme, topics: defaultScheme.topics.slice(0, 3), terms: [] }
    expect(topicsOf(reading, bare, null)).toEqual([])
  })
})
