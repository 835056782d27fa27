import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { BYLINES, type BylinePlace, NOT_BYLINES } from './bylineCases'

const BODY = '3月5日，望江县疏通城南排水渠，二十名工人清出淤泥八十吨，沿渠三百户居民告别了雨天积水。'

/** A page of three stories; the middle one carries the words at their place. */
function page(place: BylinePlace, words: string): string {
  const at = (where: BylinePlace): string => (place === where ? words : '')
  return [
    '城东小学添了新课桌',
    '　　本报讯 3月4日，望江县城东小学的四百名学生用上了新课桌。',
    '',
    `城南排水渠疏通告别积水${at('title')}`,
    ...(place === 'under' ? [words] : []),
    `　　${place === 'lead' ? words : '本报讯 '}${BODY}`,
    `　　县住建局还将在汛期前检修泵站四座。${at('end')}`,
    ...(place === 'below' ? [words] : []),
    '',
    '码头夜市周末开张',
    '　　本报讯 3月6日，望江县老码头夜市开张，一百二十个摊位迎客。',
    '',
  ].join('\n')
}

function bylines(place: BylinePlace, words: string): string[] {
  const text = page(place, words)
  return segment(normalise(text), text, '0'.repeat(64)).articles.flatMap(({ byline }) =>
    byline.map(({ role, name, outlet }) => `${role || (outlet ?? '')}:${name}`),
  )
}

describe('names are read', () => {
  test.each(BYLINES)('%s: %s', (place, words, expected) => {
    const read = bylines(place, words)
    expect(read).toEqual(expected.map((ways, index) => ways.split('|').find((way) => way === read[index]) ?? ways))
  })
})

describe('none are read', () => {
  test.each(NOT_BYLINES)('%s: %s', (place, words) => {
    expect(bylines(place, words)).toEqual([])
  })
})
