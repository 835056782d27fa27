import { describe, expect, test } from 'vitest'
import { isBareOutcome, isDeed, isStatement } from '../../src/segment/headlines/statements'

describe('whether words of a headline have a subject and a predicate of their own', () => {
  test.each([
    '江小燕夺得金牌',
    '电线杆在摇晃',
    '江城健儿不负众望',
    '交通街夜市红火',
    '开封农民扩种花生',
    '当涂县举办电商论坛',
    '抢修工人冒雨铺设电缆',
    '春分时节村民忙下种',
    '落叶松苗木栽满荒坡',
    '教师节前夕校长走访新教师',
  ])('they have: %s', (text) => {
    expect([isStatement(text), isDeed(text)]).toEqual([true, false])
  })

  test.each(['展开学习运动', '当天上午落网', '三年修渠九条', '无偿献血四万毫升', '新春佳节送粪肥', '年创汇三百万美元', '为老人送餐'])(
    'they only say what is done: %s',
    (text) => {
      expect([isStatement(text), isDeed(text)]).toEqual([false, true])
    },
  )

  test.each(['渡口的灯', '打工妹的账本', '受灾群众', '县农科所“黄金一号”', '高考分数', '三百亩水杉林'])(
    'they say nothing yet: %s',
    (text) => {
      expect([isStatement(text), isDeed(text)]).toEqual([false, false])
    },
  )

  test.each([
    ['全面启动', true],
    ['下月18日启幕', true],
    ['正式投入使用', true],
    ['启动问责程序', false],
    ['水渠通水', false],
    ['全面', false],
  ])('whether it is said only that something happens: %s', (text, expected) => {
    expect(isBareOutcome(text)).toBe(expected)
  })
})
