import { describe, expect, test } from 'vitest'
import { parseByline } from '../../src/segment/bylineGrammar'
import { trailingByline } from '../../src/segment/trailingByline'
import { fold } from '../../src/segment/characters'
import { parseDateline } from '../../src/segment/datelineGrammar'

const names = (text: string): string[] | null =>
  parseByline(fold(text))?.names.map(({ role, name, outlet }) => `${outlet ?? ''}:${role}:${name}`) ?? null

describe('a line of names', () => {
  test.each([
    ['记者 赵一鸣', [':记者:赵一鸣']],
    ['本报记者 周 涛 李明', [':记者:周涛', ':记者:李明']],
    ['记者赵一鸣通讯员钱小雨', [':记者:赵一鸣', ':通讯员:钱小雨']],
    ['□记者 孙立', [':记者:孙立']],
    ['□ 孙立', ['::孙立']],
    ['东湖融媒 春晓 李杨 文/图', ['东湖融媒::春晓', '东湖融媒::李杨']],
    ['白鹭新闻·东湖晚报记者 沈海波 文/图', ['白鹭新闻·东湖晚报:记者:沈海波']],
    ['□ 本报全媒体记者 王小明 通讯员 买买提·艾力', [':全媒体记者:王小明', ':通讯员:买买提·艾力']],
    ['文/赵一鸣 图/钱小雨', ['::赵一鸣', ':图:钱小雨']],
    ['赵一鸣 文 钱小雨 图', ['::赵一鸣', ':图:钱小雨']],
    ['见习记者 欧阳 娜', [':见习记者:欧阳娜']],
    ['(记者 赵一鸣)', [':记者:赵一鸣']],
    ['（康立国）', ['::康立国']],
    ['作者：孙立', [':作者:孙立']],
    ['本报记者 孙立 兴化报道', [':记者:孙立']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    '记者从市教育局获悉',
    '记者了解到',
    '全市教育工作会议召开',
    '记者采访了孙立',
    '上一版 下一版',
    '一、压实责任',
    '责任编辑 冯小宝',
    '记者节',
  ])('is not: %s', (text) => {
    expect(names(text) ?? []).toEqual([])
  })
})

describe('names after the last full stop', () => {
  test.each([
    ['推进。记者 赵一鸣 文/图', '记者 赵一鸣 文/图'],
    ['活力。（康立国）', '（康立国）'],
    ['获奖（记者 赵一鸣 通讯员 钱小雨）', '（记者 赵一鸣 通讯员 钱小雨）'],
    ['新篇章 记者 赵一鸣', '记者 赵一鸣'],
  ])('%s', (text, expected) => {
    const folded = fold(text)
    expect(folded.slice(trailingByline(folded)?.from)).toBe(fold(expected))
  })

  test.each(['他说：“好。”记者采访了孙立', '水位下降。', '本次大赛由团市委（主办）', '今年8月。记者了解到'])('none in: %s', (text) => {
    expect(trailingByline(fold(text))).toBeNull()
  })
})

describe('the opening of a report', () => {
  test.each([
    ['本报讯 为方便群众', '本报讯', '为方便群众'],
    ['【本报讯】3月5日', '本报讯', '3月5日'],
    ['本报讯(记者 赵一鸣 通讯员 钱小雨)近日', '本报讯', '近日'],
    ['本报北京3月5日电 今天', '本报北京3月5日电', '今天'],
    ['新华社北京3月5日电（记者 赵一鸣）今天', '新华社北京3月5日电', '今天'],
    ['新华社上海十日电　上海', '新华社上海十日电', '上海'],
    ['〔新华社广州三日电〕今天', '新华社广州三日电', '今天'],
    ['据新华社讯 今天', '据新华社讯', '今天'],
    ['本报天津十日讯 今天', '本报天津十日讯', '今天'],
    ['东湖网讯 今天', '东湖网讯', '今天'],
    ['望江日报消息 今天', '望江日报消息', '今天'],
    ['讯（记者 赵一鸣）今天', '讯', '今天'],
    ['本报讯 记者 赵一鸣 3月27日', '本报讯', '3月27日'],
    ['【本报讯（记者 赵一鸣）】近日', '本报讯', '近日'],
    ['记者 赵一鸣 报道 今天', '', '今天'],
    ['（记者 赵一鸣 通讯员 钱小雨）近日', '', '近日'],
  ])('%s', (text, words, rest) => {
    const folded = fold(text)
    const parsed = parseDateline(folded)
    expect(folded.slice(parsed?.from, parsed?.to)).toBe(words)
    expect(folded.slice(parsed?.end)).toBe(rest)
  })

  test.each(['本报通讯员赵一鸣', '本报记者从市水利局获悉', '本报电话 8230000', '据新华社消息，近日', '讯息化建设提速', '电力供应平稳'])(
    'is not: %s',
    (text) => {
      expect(parseDateline(fold(text))).toBeNull()
    },
  )
})

describe('who reports, in the opening', () => {
  const reporters = (text: string): string[] =>
    parseDateline(fold(text))?.byline?.parsed.names.map(({ role, name, outlet }) => `${outlet ?? ''}:${role}:${name}`) ?? []

  test.each([
    ['本报讯　路前方、记者张占海报道：多年来', ['::路前方', ':记者:张占海']],
    ['本报讯 王洪山、王前海报道：入冬', ['::王洪山', '::王前海']],
    ['新报讯【记者 杜鹃 通讯员 王立】昨天', [':记者:杜鹃', ':通讯员:王立']],
    ['晨刊讯〔记者 杜鹃〕昨天', [':记者:杜鹃']],
    ['中国甬江网讯(记者诸新平通讯员邬东明张文海)昨天', [':记者:诸新平', ':通讯员:邬东明', ':通讯员:张文海']],
    ['本报讯（新江南·江南农民报通讯员 李锦 刘敏） 2月27日', ['新江南·江南农民报:通讯员:李锦', '新江南·江南农民报:通讯员:刘敏']],
  ])('%s', (text, expected) => {
    expect(reporters(text)).toEqual(expected)
  })

  test.each([
    '本报讯 张家口报道：',
    '本报讯 据新华社报道：今天',
    '本报讯 市委、市政府报道：今天',
    '本报讯 各地、各部门纷纷报道：今天',
    '晨刊讯〔昨天，本市又添新路〕',
  ])('nobody in: %s', (text) => {
    expect(reporters(text)).toEqual([])
  })
})
