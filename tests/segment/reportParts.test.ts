import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE, OTHER, REPORT } from './reports'

describe('what belongs to a report and what does not', () => {
  test.each([
    ['where it goes on, behind the last full stop', [`${MORE}（下转第三版）`], 'jump: （下转第三版）'],
    ['a placeholder for a picture', [MORE, '（附图片）'], 'caption: （附图片）'],
    ['who lent the picture', [MORE, '图片由大石头镇林业站提供'], 'caption: 图片由大石头镇林业站提供'],
  ])('%s', (_name, end, left) => {
    const { articles, leftovers } = outline(['敦化市三百人上山植树', REPORT, ...end, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toEqual(['敦化市三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toEqual([left])
  })

  test.each([
    ['names with 报道： on the line that opens it', '　　本报讯　通讯员　白路远报道：', [], ' — 通讯员 白路远'],
    [
      'an office that the next line has inform somebody',
      '　　大石头镇北山昨晚起火。',
      ['', '　　火因正在调查。经敦化市林业局', '', '初步查明，火是烧荒引起的。'],
      '',
    ],
  ])('%s does not end it', (_name, opening, more, names) => {
    const { articles } = outline([
      '大石头镇扑灭一处山火',
      opening,
      '大石头镇林场和沿山各村，二十日夜里',
      '共出动三百人，打火道十五里，天亮时',
      '明火全部扑灭。',
      ...more,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual([`大石头镇扑灭一处山火${names}`, '雁鸣湖小学上起劳动课'])
  })

  test('a slogan between two reports is none of its text', () => {
    const report = ['大石头镇三百人上山植树', '　　本报讯　大石头镇三百多名社员昨', '日上山栽树，共栽下落叶松八百亩。']
    const next = ['雁鸣湖小学上起劳动课', '　　本报讯　雁鸣湖小学上起劳动课，', '学生学会了给果树剪枝。']
    const slogan = ['勤俭建国，自力更生，', '为实现四个现代化而奋斗！']
    const { articles, leftovers } = outline([...report, '', ...slogan, '', ...next])
    expect(articles).toEqual(['大石头镇三百人上山植树', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toHaveLength(1)
    expect(outline([...report, '', '学生和家长都说，', '明年还要这样做！', '', ...next]).leftovers).toEqual([])
  })

  test('a caption of several lines is none of its text', () => {
    const { articles, leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '敦化市林业局扶持贫困乡发展木耳栽培，开展技术',
      '培训。图为林场职工给农户送去菌种。褚 辉摄',
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['caption'])
  })

  test('further dispatches stay under their headline', () => {
    const { articles } = outline([
      '我军收复安宁县城',
      '【新华社辽东十一日急电】前线部队于昨日完全收复安宁县城，毙伤敌二百余。',
      '【新华社辽东十二日电】前线部队于七日收复平安之役，战果初步统计：生俘五百余人。',
      '',
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual(['我军收复安宁县城', '大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
  })

  test('where a report is from is no headline in brackets', () => {
    const { articles } = outline([
      '一九四六年五月十八日　星期六　第二版',
      '',
      '　　【新华社江东江北总分社长平讯】',
      '江北区普遍开展植棉运动，',
      '今年植棉一百五十万亩，群',
      '众都说超过往年。',
      '',
      '　　【新华社江北总分社讯】江',
      '北行署日前召开春耕会议，',
      '讨论互助生产。',
    ])
    expect(articles).toEqual(['(江北区普遍开展植棉运动)', '(江北行署召开春耕会议，讨论互助生产)'])
  })

  test('an answer goes with its question', () => {
    const { articles } = outline([
      '廉租住房怎么申请？',
      '问：我家三口人，住房不到二十平方米，到哪里申请？（大石头镇 李女士）',
      '答（市住房保障科）：请带身份证到所在街道登记，每年三月审核一次。',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toBe('大石头镇三百人上山植树 — 记者 柳一鸣')
  })

  test('a block right above a dateline is its headline whatever it ends with', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '岩山村达到耕三余一',
      '军属写信：“好好打仗，',
      '保卫咱这好光景！”',
      '　　【本报岩山讯】岩山村经过减租，群众生产情绪空前高涨。',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '岩山村达到耕三余一'])
  })

  test('names on a line of their own close a report', () => {
    const { articles } = outline([
      '修筑马路人人高兴',
      '石板路已经动工修筑为水泥路，两旁居民都说这里要热闹起来了。',
      '（急成）',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toEqual(['修筑马路人人高兴 — 急成', '大石头镇三百人上山植树 — 记者 柳一鸣'])
  })
})
