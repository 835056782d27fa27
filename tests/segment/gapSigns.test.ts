import { describe, expect, test } from 'vitest'
import { GAP_SIGNS, signBetween } from '../../src/segment/headlines/gapSigns'
import type { Piece } from '../../src/segment/headlines/piece'

/** Pieces of a headline, `|` between its lines, `#` before a heading, `/` behind a bar or hyphen, and the place of the two in question. */
function piecesOf(text: string): { readonly pieces: Piece[]; readonly index: number } {
  const pieces = text.split('|').flatMap((line, at) =>
    line
      .replace(/^#/, '')
      .split(' ')
      .map((piece) => ({ text: piece.replace('>', ''), line: at, marked: line.startsWith('#'), asked: piece.startsWith('>') })),
  )
  return {
    pieces: pieces.map(({ text: words, line, marked }) => ({
      text: words.replace(/^\//, ''),
      line,
      marked,
      listed: words.startsWith('●'),
      apart: words.startsWith('/'),
    })),
    index: Math.max(0, pieces.findIndex(({ asked }) => asked) - 1),
  }
}

/** The sign, and pieces of which it decides whether they are one; `>` stands before the second of two that are not the first. */
const CASES: readonly (readonly [string, string, string?])[] = [
  ['kindOfReport', '让老街“活”起来|——当涂县老城改造纪实'],
  ['partedByMark', '市里来人检查春耕 /县领导汇报备耕情况'],
  ['listedBelow', '江城食盐供应充足 ●全县设立六个供应点'],
  ['columnLabel', '走乡村·看变化|田埂上的“流动学堂”'],
  ['saidInOne', '全县民生工程暨乡村公路 养护情况晒单', '3月2日，全县民生工程暨乡村公路养护情况晒单'],
  ['conjunction', '县里来人检查“放心粮店” 和秋粮收购工作'],
  ['nameBehind', '县审计局公开晾晒 “糊涂账本”'],
  ['namelessEvent', '我县庆祝建党八十周年 歌咏大会举行'],
  ['namelessOutcome', '全县人大代表换届选举 全面启动'],
  ['amount', '为渔民追回拖欠款 八十余万元'],
  ['sumOfCounted', '江城一季度签约项目26个 总投资突破90亿元'],
  ['cause', '江城百年小吃店起火 疑因厨师炒菜'],
  ['extent', '江城纺织厂二期奠基 总投资3亿元'],
  ['timeAlone', '前十个月 江城投资增长两成'],
  ['noticeOf', '江城自来水有限公司 关于夜间降压供水的公告'],
  ['somebodySays', '县政协视察园区建设|谭小方：让“图纸”早日变“厂房”'],
  ['headingBelow', '当涂县开展消防演练|#提升应急能力'],
  ['attendedBelow', '全县春耕现场会召开|谭小方出席'],
  ['openBracket', '我市启动“春季护|林”百日行动'],
  ['speechBelow', '谭小方在春耕现场会上强调： 抢抓农时'],
  ['halvesBehindColon', '黄池镇毛巾厂更新织机：节能减排 提质增效'],
  ['colon', '电动车医生谭小方： “街坊喊一声，我能到”'],
  ['cutShort', '江城法院八月一周审结积案41|件'],
  ['coupletBeforeDash', '织网晒网 耕海牧渔——黄池镇渔家的两本账'],
  ['setWide', '立 春（二首）'],
  ['nameAlone', '“老街调解室” 化解邻里难题'],
  ['bodyAndItsMeeting', '政协当涂县第十届委员会 第二次会议胜利闭幕'],
  ['beginningAbove', '黄池镇一支书虚报补贴|被开除党籍'],
  ['longAbove', '黄池镇一名支书虚报三百户补贴款项|被开除党籍'],
  ['said', '商会捐赠口罩12万只 “当涂是我们的第二故乡”'],
  ['motto', '做焦裕禄式的好干部|当涂县三名支书住进大棚'],
  ['coupletEnded', '春耕备耕不松劲 农资供应不断档 >当涂县开出首趟“农资专列”'],
  ['lineOfPieces', '群众情意深 守边志更坚|>当涂县民兵回赠锦旗'],
  ['parallelCall', '筑牢安全防线|守好一方水土'],
  ['visitGoesOn', '省领导来我县视察|慰问受灾群众'],
  ['wantsEvent', '江城三幅年画入选|“乡土记忆”作品展'],
  ['bareSubject', '柳林镇 “三个到位”抓好森林防火'],
  ['subjectAndTime', '我市今年|翻修乡村公路二百公里'],
  ['matterOfMeeting', '江城县府召开紧急会议|部署堤防抢险工作'],
  ['doneTo', '县水利、公安等部门联合拆除|黄池镇一处违建'],
  ['paidBy', '黄池镇群众集资二十万|改建小学校舍'],
  ['ledTo', '黄池镇引导鞋企|抱团出海'],
  ['notThen', '江城市民中心延长服务 周末不打烊'],
  ['secondVerse', '船医走进渔港|把药送到甲板上'],
  ['deedAndService', '市防疫队到桐柏|为两千名群众接种疫苗'],
  ['wantsPredicate', '县长谭小方：莫让一年汗水|白流进了江里'],
  ['asked', '秋粮订金|啥时候兑付？'],
  ['wantsDeed', '市委巡察组向当涂县供销社党组 反馈巡察情况'],
  ['wantsThing', '当涂县新增三所|省级绿色学校'],
  ['issuesDocument', '当涂县政府昨日发布|重污染天气预警'],
  ['cup', '第三届“黄池杯”|篮球赛落幕'],
  ['thenAndNow', '昔日乱石滩|如今果满园'],
  ['timeInSpeech', '谭小方要求：麦子入仓前|干部不离田头'],
  ['wrapped', '省城书画名家|到桐柏县写生'],
  ['heldWhat', '当涂县召开春耕生产保供 工作部署会'],
  ['wholeEvent', '好岗位送上门|2009年“新春”专场招聘会举行'],
  ['barePeople', '拜泉县时中公社三百户农民|自愿集资办起第一座砖厂'],
  ['wantsSubject', '当涂县乡村振兴局党支部|召开2021年度组织生活会'],
  ['meetingHeld', '全县春耕现场会召开 谭小方要求不误农时'],
  ['sceneSet', '红旗插在大坝上|黄池镇民兵抢险队三天加高子堤'],
  ['wantsMore', '兴化市粮库扩建工程申报 省级示范项目接受验收'],
  ['callBehind', '三百只白鹅的 筑牢安全防线'],
  ['thingAndDeed', '一张“红名单” 带富一方人'],
  ['topicAndDeed', '渔港老照片 震动了全县'],
  ['bareThing', '江城经济开发区污水处理项目|正式投入运行'],
  ['lapse', '当涂县化肥厂投产一年|实现利税六十万元'],
  ['longSubject', '兴化市三百名种粮大户和农技员 领到奖金'],
  ['ownStatement', '三年修成的大桥|沱江两岸车辆将不再绕行'],
  ['deed', '穿过县城的老渠道 全面完成清淤'],
  ['pageBreaksLines', '县剧团送戏到海岛|渔家搬着板凳来'],
]

describe('whether a headline goes on behind a space or below a line’s end', () => {
  test.each(CASES.map(([name, text, report = '']) => ({ name, text, report })))('$name: $text', ({ name, text, report }) => {
    const { pieces, index } = piecesOf(text)
    expect(signBetween(pieces, index, report, name === 'pageBreaksLines')?.name).toBe(name)
  })

  test('no sign is without an example', () => {
    expect(CASES.map(([name]) => name)).toEqual(GAP_SIGNS.map(({ name }) => name))
  })

  test.each([
    '渡口的灯 三十年不灭',
    '三百只白鹅',
    // A year and a score are no counts, and what a list or a quotation ends with is whole.
    '江城女排以3比2|年终再胜一场',
    // Taken up, and then somebody else and what he did.
    '江城三幅年画入选|七旬艺人谭小方获奖',
    // No couplet stands before the dash.
    '织网 耕海牧渔——黄池镇渔家的两本账',
    // Two statements, each with a subject of its own.
    '江城健儿不负众望|谭小方夺得金牌',
    '江城街区有明显震感|吊灯在摇晃',
    '一封家书催人醒|毒贩谭某投案自首',
    // An office and people who are counted, each with a deed of its own.
    '江城大队改种果树|三百农户承包荒坡二千亩',
    // Where somebody went, and what he is for.
    '医疗队到桐柏|为民服务暖人心',
    // What came of it.
    '交警严查黑校车|一夜查获9辆',
    // Where somebody went is whole, and so is what was held when.
    '省长来当涂调研|要求抓住春耕时机',
    '水价听证会下周举行|二十名代表名单出炉',
    // What a sum of money belongs to, and a sum that is no predicate.
    '江城一季度引进项目26个 每户分红五元钱',
    // Who did what and when, and a time that is part of a name.
    '江城开镰今年|麦子上场',
    // A meeting with a number of its own, and what it does on every day.
    '县里举行第八次会议|审议乡村道路报告',
    // Who is released stands behind the deed that he did, and who did it is not said.
    '违章棚屋已拆除|沱江边三百户村民回迁',
    '两村械斗被制止|双方十名青年握手言和',
    // The oldest of them.
    '白发老人横渡沱江|最大者八十一岁',
    // Led is somebody, not work.
    '黄池镇组织竞赛|比学赶帮',
    // What is no time before what somebody does not do.
    '黄池镇推行店长制|小事不出街',
    // A verse of somebody else.
    '船医走进渔港|渔民把药带上船',
    // A case that is solved is whole.
    '江城警方破获假药案|为病人追回药费',
    // The first place is whole.
    '把过冬的事放在第一位|全镇修房三百间',
    // Where no other headline of the page is broken.
    '县剧团送戏到海岛|渔家搬着板凳来',
    // A time with more behind it, and a question about what is told already.
    '前十个月投资增长 市民争相置业',
    '黄池镇小区停水三天|何时能修好',
    // What is whole before the space.
    '县电商论坛昨日举行 百名店主共话创业',
    '新春佳节送粪肥 江城党政领导下乡',
  ])('no sign: %s', (text) => {
    const { pieces, index } = piecesOf(text)
    expect(signBetween(pieces, index, '')).toBeNull()
  })
})
