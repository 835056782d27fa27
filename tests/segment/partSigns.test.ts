import { describe, expect, test } from 'vitest'
import { PART_SIGNS, type Part } from '../../src/segment/headlines/partSigns'

/** The part behind `>` of a stack, its parts parted by spaces, its lines by `|` and halves of a couplet by `~`; `opening` as `Part` has it. */
function partOf(stack: string, opening = ''): Part {
  const parts = stack.split('|').flatMap((line, at) => line.split(' ').map((words) => ({ words, at })))
  const index = Math.max(
    0,
    parts.findIndex(({ words }) => words.startsWith('>')),
  )
  const all = parts.map(({ words }) => words.replace(/[>~]/g, ''))
  const text = all[index] ?? ''
  return {
    text,
    index,
    all,
    lines: parts.map(({ at }) => at),
    listed: text.startsWith('●'),
    couplet: parts[index]?.words.includes('~') === true,
    report: opening,
    opening,
  }
}

/** A sign, a part for which it holds, and one for which it does not. */
const CASES: readonly (readonly [string, string, string, string?])[] = [
  ['sentence', '>黄池镇的麦子入仓', '>麦子入仓'],
  ['longSentence', '>黄池镇八千亩麦子入仓', '>黄池镇麦子入仓'],
  ['middleLine', '多栽树|>黄池镇三年造林万亩|荒坡披上绿装', '>黄池镇三年造林万亩|荒坡披上绿装'],
  ['opensReport', '江城一楼房起火|>当涂消防驰援', '>江城一楼房起火|当涂消防驰援', '昨晚当涂县消防大队接到命令'],
  ['opensReport', '江城开镰|>全县春耕现场会召开', '江城开镰|>全县麦子入仓', '昨天全县春耕现场会在江城举行'],
  // What somebody says is not what the report tells, though it begins with it.
  ['opensReport', '商会捐粮|>当涂是我们的家乡', '商会捐粮|>“当涂是我们的家乡”', '当涂是我们的家乡，商会会长说'],
  ['whoAndDeed', '>当涂县举办电商论坛', '>百名“淘宝村”带头人举办论坛'],
  ['place', '>黄池镇麦子入仓', '>八千亩麦子入仓'],
  ['place', '>安徽麦子入仓', '>徽商麦子入仓'],
  ['quotes', '>楼道里的“共享厨房”', '>楼道里的共享厨房'],
  ['outcomeAbove', '>八百户渔民住上新房|黄池镇建成渔民新村', '黄池镇建成渔民新村|>八百户渔民住上新房'],
  ['misfortuneAbove', '>黄池镇遭受冰雹袭击|县里干部下乡救灾', '>黄池镇喜降春雨|县里干部下乡抢种'],
  ['happenedAbove', '>沱江渡口通车|两岸笑声连成片', '两岸笑声连成片|>沱江渡口通车'],
  ['spokenAbove', '>日子越过越红火|黄池镇办起三家木器厂', '>日子过得红火|黄池镇办起三家木器厂'],
  ['spokenAbove', '>假药方露了馅|县药监局查处一家诊所', '>假药方现形|县药监局查处一家诊所'],
  ['playfulAbove', '>账本“晒”上墙|黄池镇试行村务公开', '>账本“上墙”|黄池镇试行村务公开'],
  ['aboveReportOf', '三十年不下讲台|>“一支粉笔两袖灰”|记教师谭小方', '>三十年不下讲台|“一支粉笔两袖灰”|记教师谭小方'],
  ['last', '麦子入仓|>黄池镇开镰', '>麦子入仓|黄池镇开镰'],
  ['comma', '>学先进，赶先进', '>学先进赶先进'],
  ['quoted', '路灯不亮|>供电公司：明日修复', '>供电公司：明日修复|路灯不亮'],
  ['figureBelow', '黄池镇麦子入仓|>已交售公粮三百吨', '黄池镇麦子入仓|>已交售公粮'],
  ['coupletAbove', '>书记蹲地头~社员抢墒情|黄池公社种下冬麦', '黄池公社种下冬麦|>书记蹲地头~社员抢墒情'],
  ['vagueAbove', '>江边又添一景|沱江绿道贯通', '>沱江又涨三尺|渡口停航'],
  ['vagueAbove', '>黄池镇再出新举措|百项证照一日办结', '百项证照一日办结|>黄池镇再出新举措'],
  ['answersAbove', '>市水务局回应水费疑问|阶梯水价明年不涨', '市民打听水费|>市水务局回应：明年不涨'],
  ['fromTo', '>从“等水来”到“找水去”', '>从县城归来'],
  ['said', '商会捐粮|>“当涂是我们的家乡”', '商会捐粮|>当涂是我们的家乡'],
  ['bracketed', '在春耕大会上的讲话|>（2012年3月5日）', '>在春耕大会上的讲话（摘要）'],
  ['genre', '>老街新生记事', '>老街新生'],
  ['nobody', '>发放救济粮八百石', '>县府发放救济粮'],
  ['bareBody', '>黄池镇中学|冰刀队夺冠', '>黄池镇中学冰刀队夺冠'],
  ['listed', '黄池镇食盐充足|>●全县设立六个供应点', '>●黄池镇食盐充足|全县设立六个供应点'],
  ['slogan', '>筑牢安全防线', '>安全防线筑牢了'],
  ['figureOfNobody', '>新增灌溉面积三万亩|黄池镇修渠', '>黄池镇新增灌溉面积三万亩|干群齐上阵'],
  ['alike', '>麦子入仓 公粮入库', '>麦子入仓 公粮已经入库'],
  ['sharesLine', '>破框框 立规矩|江城食品厂扭亏', '>破框框 立规矩'],
  ['kindOfReport', '老街新生|>记黄池镇木匠谭小方', '老街新生|>记住乡愁'],
  ['dash', '老街新生|>——黄池镇走访', '老街新生|>黄池镇走访'],
  ['dash', '>水乡一家亲——|两条船', '>水乡——一家亲|两条船'],
  ['setting', '>受强冷空气影响|江城骤降十度', '>江城骤降十度|水管冻裂'],
  ['scene', '>梅雨将至|江城清淤', '>江城清淤|梅雨天不积水'],
  ['occasion', '>执行两省通航协议|江城首船起航', '>江城首船起航|两省通航'],
  ['attended', '县里召开春耕大会|>谭小方出席', '>谭小方出席|县里召开春耕大会'],
  ['calls', '>县抗旱指挥部发出紧急通知|立即堵塞跑水口子', '>县抗旱指挥部收到八份通知|立即堵塞跑水口子'],
  ['says', '>谭小方检查春耕时强调|不误农时', '>谭小方检查春耕|不误农时'],
]

describe('what speaks for or against a part of a stack being the headline', () => {
  test.each(CASES.map(([name, held, not, opening = '']) => ({ name, held, not, opening })))(
    '$name: $held, not $not',
    ({ name, held, not, opening }) => {
      const sign = PART_SIGNS.find((known) => known.name === name)
      expect(sign?.holds(partOf(held, opening))).toBe(true)
      expect(sign?.holds(partOf(not, opening))).toBe(false)
    },
  )

  test('no sign is without an example', () => {
    expect([...new Set(CASES.map(([name]) => name))].sort()).toEqual(PART_SIGNS.map(({ name }) => name).sort())
  })
})
