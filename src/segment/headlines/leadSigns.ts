import { EVENT_NOUNS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { HEADLINE_DEEDS } from '../../lexicon/headlines/deeds'
import { SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { MOST_PATTERNS, Triage } from '../../matching/triage'
import { CIRCUMSTANCE, DIVIDED, ACTS_OR_HAPPENS } from './leadWho'
import { oneOf } from '../text/patterns'

/** 会议, 比赛, 第七届…… */
export const EVENT: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}|第[^，]{1,4}届`)
/** 巡逻至滨江一路时, 距出口9公里的地方, 走进城东社区, 初冬的江边: where and when something is about to happen */
const SETTING =
  /(?:[^一及准按同]时|途中|的时候|的地方|[口桥角旁]处|附近|路段|门口|门前|现场|渡口|码头|[^前今此]后|以来|季节|时节|基地|[里旁畔]|[^以]内|(?<![赶用挂走装带跟迎以送穿戴住坐早晚献贴写追爬搬登])上|(?<=[在的树灯山桥墙檐脚领导])下)$|^(?:一?走进|步入|漫步|来到|说起|提起|谈起|谈到|每到|一大早|随着)|^(?:初|深|隆|盛|仲|暮|金)[春夏秋冬](?:时节|的.{2,4})?$/
/** 拨打公司电话, 发现一名可疑男子, 古城再添新景, 具有轻便省油的特点: what leads to the news */
const NO_NEWS =
  /拨打|迅速.{0,4}(?:出警|赶)|赶[到赴往]现场|巡[逻查]至|[行驶]至|采取措施$|发现.{0,8}(?:可疑|异常|男子|女子)|[再又]添新|^具有|^(?:造成|致使|所幸|无人|经查|经了解)|一派[^，]{2,8}(?:景象|气象|风光)|映入眼帘|扑面而来|随处可见|笑得|乐开|合不拢|接到|发扬|把.{2,16}作为|不断创新/
export const DEEDS: RegExp = new RegExp(oneOf(HEADLINE_DEEDS))
/** 供销社为支援春耕生产: what for, and what was done comes next */
export const WHAT_FOR: RegExp =
  /^.{2,16}为(?:了)?(?:支援|提高|进一步|切实|方便|丰富|确保|解决|推动|加强|庆祝|迎接|做好|防止|避免|减轻|满足)(?![^，]*(?:举[办行]|开展|召开|组织|发放|设立))/
/** 一边往沟里摆种, 握着民警的手, 正在分拣: what is just being done, by which a report opens */
const SCENE =
  /一边|^[背拿挑扛拎端捧]起|[正在](?:忙着|熟练)|正(?:在|[^，确式规常面反好值月]{1,6}[着地])|(?:站|坐|蹲|躺|握|端|拿|提|牵|捧|背|挥|指|看|望|听|撑|踩|冒|顶|迎|骑|推|拉|抱|拎|扛|穿|戴|围|跟|沿|笑|哼|唱|贴|挂|载|插|系|停|摆|放|堆|铺|支|盖)着|来回|穿梭|忙碌|一字排开|排起|整齐排列|一(?<each>[\u4e00-\u9fff])\k<each>|得(?:满|一|很|不|像|直|合|变|通红)|灯火通明|都会|总会|(?:站|坐|躺|蹲)在|[飘弥漫洋溢回荡]{1,2}着|格外(?:醒目|显眼|安静|热闹)|大字|白了头|沙沙|摇曳|扑鼻|荡漾|袅袅|热闹非凡|一派|彩旗|锣鼓/
/** 他, 我们, 夫妻俩, 老刘; but 我市, 老街 */
const NOT_NAMED =
  /^(?:我(?![省市县区镇乡村校院局国厂])|他|她|它|咱|俺|你|老(?!百姓|年|人|城|街|旧|区|党员|字号|.{0,3}[路巷馆])|大家|[^，]{1,3}们|夫妻俩|两人|二人|双方|一家人)/
/** Who is not named but by its kind. */
export const VAGUE: RegExp = /^(?:中心|公司|合作社|学校|医院|指挥部|安置区|[省市县区]里|对方|部门|警方|民警)/
/** 到学校竞知楼, 分赴各乡镇: where somebody went, not what they did there */
const MOVED: RegExp = new RegExp(
  `(?:分赴|奔赴|赶赴|赶到|来到|下到|走进|深入|前往|赴|(?<![捡找看见感受得达遇碰接收拿提说想听遭直送运])到|(?<![从以近年将未本原带])来)(?![^，]*(?:${ACTS_OR_HAPPENS.source}))[^，了着的]{1,18}$`,
)
/** Without one of these nothing is said of anybody. */
export const PREDICATE: RegExp = new RegExp(
  `${ACTS_OR_HAPPENS.source}|${oneOf(SLOGAN_VERBS)}|下[田地乡井海矿]|积肥|送[粪肥]|[了着过被把将使让给是有达占设建办开送发进出入获得成变用做打修种养收卖买推启完组起定签投增减降升到走来去回救治防帮加抓讲学教写看说取吃住找查扫除清造铺栽播割采摘捕运销缴织营业挂唱排读跑种停关调选评举组竣闭试验录罚判偿还退赔订销存借贷租售赛胜败迁移搬改建]`,
)

/** 破获系列盗窃案, 落幕: how it ended */
export const OUTCOME: RegExp =
  /抓获|破获|查获|侦破|打掉|捣毁|端掉|摧毁|出版|首映|首演|审结|通车|竣工|落幕|开幕|开赛|启动|夺得|表彰|完成|突破|丰收|扑灭/

/** 黄楼街道坝子街: where, but nothing that happened */
const PLACE_ALONE: RegExp = new RegExp(`^[^，]{1,12}(?:[省市县区镇乡村街路巷]|街道|社区|小区|公园|广场|学校|医院)$`)

/** 市商务局介绍, 他说 */
const SPEAKER_ALONE =
  /^.{1,14}(?:介绍|表示|获悉|透露|通报|告诉记者|了解到|[^名通俗人]称|[^研]发现)$|(?<!小|据|传|学)说$|(?:告诉记者|[写说问喊答念叹]道|连连称赞|赞不绝口|感慨万千|竖起大拇指)$/

/** 县委发出通知: but of what? */
const ORDERED = /^[^，“《]{2,18}(?<!关于.*)(?:通知|通告|决定|指示|号召|规定)$/

/** What speaks for a clause (`SIGNS_FOR`). */
const FOR: readonly (readonly [RegExp, number])[] = [
  [EVENT, 1.5],
  [new RegExp(`^[^]{0,14}(?<=${oneOf(SUBJECT_ENDINGS)})`), 1.5],
  [OUTCOME, 1],
  // 780名渔民全部返港
  [/(?:全部|全线|正式|成功|圆满)[^，的]{2}/, 0.7],
]

/** What speaks against it (`SIGNS_AGAINST`). */
const AGAINST: readonly (readonly [RegExp, number])[] = [
  [CIRCUMSTANCE, -7],
  [SPEAKER_ALONE, -4],
  // ……把黑板挂到铺子门口 is a deed.
  [new RegExp(`^(?![^]*[把将])[^]*?(?:${SETTING.source})`), -4],
  [DIVIDED, -3],
  [PLACE_ALONE, -3],
  [NO_NEWS, -2.5],
  [SCENE, -2],
  [ORDERED, -2],
  // 法官们走进街道: and did what?
  [MOVED, -1.5],
  [/(?:分赴|奔赴|赶赴|深入)[^，]{4,30}$(?<=等(?:地|[县市区镇乡村街道社区单位企业学校]+)|点|小区|[农用]户|现场|一线|地头|家[中里])/, -2],
  // 县教育局、团县委联合: and did what?
  [/(?:联合|共同|(?<![党会层兵])组织)$/, -5],
  // 县委书记某某主持会议并讲话: who led it, but not what it was about
  [/主持了?(?:本次|这次|此次)?(?:会议|大会|开[幕班工]式|仪式|活动|学习)|(?:作了?|发表)[^，]{0,8}(?:讲话|致辞)|到会(?:祝贺|指导|讲话)/, -3],
  // 研究员孙某某在双溪村的麦田里: where somebody is, but not what they do
  [new RegExp(`^(?![^]*(?:${ACTS_OR_HAPPENS.source}))[^]*在[^，时]{3,24}[里内旁]$`), -3],
  [
    /指出|强调|表示(?!感谢|祝贺|慰问)|要求|出席|主持|参加(?!.{5}|了?(?:无偿|义务|高考|中考|考试|抢险|救灾|植树|社保|医保|保险|招聘))|陪同/,
    -1.5,
  ],
  [/^[^，]{4,20}(?:出席|参加)(?!了?(?:无偿|义务|高考|中考|考试|抢险|救灾|植树|社保|医保|保险|招聘))[^，]{0,8}(?:仪式|活动|会议)?$/, -1.5],
  // 县领导韩某某随同调研: who was there too
  [/(?:随同|陪同|一同|一起)(?:[^，]{0,4}(?:调研|检查|视察|督查|考察|走访|慰问|看望|参加|活动))?$/, -3],
  // 召开紧急视频会议, 举行庆祝大会: about what?
  [
    /(?:召开|举行)了?(?:一次)?(?:全[省市县区镇]|紧急|视频|电视|电话|专题|现场|工作|扩大|党委|班子|干部|庆祝|总结|座谈|动员|部署|调度|协调)*(?:会议|大会|会)$/,
    -1.5,
  ],
  [/[以之]后$/, -2],
  // 从花木市场发往北京: what was said of a thing that the clause before names
  [/^从[^，]{2,14}(?:发往|运往|送往|驶往|开往|出发)/, -2.5],
  // 大会一致通过了这个计划
  [/(?:这[个项种一些]|该|此项)[^，的]{1,6}$/, -1.2],
  // 采取有力措施, 发挥了平台作用: which?
  [
    /采取了?(?:一?系列|多种|各种|积极|有效|有力|多项|切实|得力|果断|相应|[的、和]|多|强|措)*措施$|(?:发挥|起到)了?[^，]{0,10}作用$|^(?:努力|着力|较好|有力|有效)地?/,
    -3.5,
  ],
  // 安置工作正有序开展: and how far?
  [/(?:有序|稳步|顺利|扎实)(?:开展|推进|进行)(?:之?中)?$/, -2],
  // 经过两个月缜密侦查: and what came of it?
  [/(?:经|历时)[^，]{1,14}(?:侦查|调查|努力|角逐|争夺|奋战|谈判|协商|抢修|抢救|施工|筹备|准备|走访|摸排|工作|治疗|比拼)$/, -4],
  // 从发案到破案, 坐船从码头往湖心荡去: how long, or which way
  [/^(?:从[^，]{2,16}到[^，]{2,16}(?<!到[^，]*[^的](?:开通|通车|开行|直达|通航))|[^，]{0,6}从[^，]{2,20}[往向朝][^，]{1,10}[去来行])$/, -4],
  // 县检察院以涉嫌诈骗罪: and did what?
  [/^[^，]{2,16}以[^，]{2,14}(?:罪|为由|的?名义)$/, -3],
  // 将其送回, 与之签约: whom?
  [/[将把对向为与给](?:其(?![他余中它实])|之(?!间|前|后|江))/, -2],
  // 办结率98.7%: of what?
  [/^[^，]{2,6}[率量数](?:达|为|是)?[0-9.]+%?$|^(?:仅|光)(?![芯伏纤电缆])/, -2],
  // 从林学院毕业, 当过18年村主任, 今年58岁: who somebody is, before what they did
  [/毕业$|当[了过][0-9一二三四五六七八九十]+年|^[^，]{2,20}今年[0-9一二三四五六七八九十]+岁|退休前/, -2],
  // 镇上有一间不到30平方米的屋子: what there is, before what happens with it
  [/^[^，]{2,16}有(?:一|几|两)?[个间棵条座位块口](?![^，]{0,6}(?:获|被|入选))/, -1.5],
  // 主意是站长出的
  [/^[^，]{1,6}是[^，]{2,14}的$/, -2],
  // 凡持有身份证的游客: and what may they?
  [/^凡(?!人|例)/, -3],
  // 记者走进某村
  [/^记者(?!节|站|协会)/, -3],
  [/^由[^，]{2,14}(?:组织|主办|承办|牵头|负责|管理)$/, -3],
  // 某镇按照“谁开采、谁治理”的原则, 某局根据群众举报: how, and what was done comes next
  [
    /^[^，]{2,20}?(?:按照|根据|依照|依据|以|用|采取|采用|运用|通过|本着|抓住|结合|针对|从)[^，]{2,26}(?:原则|方式|方法|办法|形式|特点|优势|举报|线索|要求|思路|机遇|契机|实际|需要|入手|着手|出发)$/,
    -4,
  ],
  // 县农业局局长谢某同志: of whom nothing is said
  [new RegExp(`^(?![^]*(?:${ACTS_OR_HAPPENS.source}))[^]*(?:同志|先生|女士)$`), -3],
  // 这在全省还是头一回: what is?
  [/^这(?:在|也|还|既|不)|(?:头一[回次]|尚属首次|还是首次)$/, -2],
  // 某女孩把刚领到的奖学金: and did what with it?
  [/^[^，]{2,16}把(?![^，]*[到成给进出入灭救变融为完好作了回起开掉去来送交卖用列当纳移搬改写于])[^，]{3,}$/, -3],
  // 全部是材料不实: what is?
  [/^(?:全部|大多|多数|大部分)(?:是|为)/, -2],
  // 反映某村支部书记违规: what a complaint says
  [/^(?:反映|举报|投诉)/, -2],
  // 原来打算冬天搬家: what is so no more
  [/^(?:往年|以往|从前|早先|早些年|昔日|当初|原先|原来|原本|本来)(?!的)/, -3],
  // 村里32户易地搬迁户: of whom nothing is said yet
  [/^[^，]{0,8}[0-9一二三四五六七八九十百千]+(?:余|多)?户[^，了着过到给为]{2,10}户$/, -3],
  // 执意要汇款, 正打算关门: what nobody has done yet
  [/执意|想要|打算|企图|试图|正[要想欲]|准备(?:在|到|去|把|将)/, -1.5],
  // 该小区建于1996年, 老街位于城东, 某镇是有名的茶乡: what has been so all along
  [/^[^，]{2,16}?(?:建成?于|始建于|成立于|位于|地处|坐落|毗邻)/, -2.5],
  [/^[^，、]{2,10}(?:是|系)(?:“[^”]{2,8}之[都乡]”|[^，]{0,6}(?:著名|有名|闻名|知名)的|[^，]{0,10}最[大早老长小]的)/, -2],
  // 上面写着停水的时间: a detail of what the clause before tells of
  [/^(?:这是|试点由|上面|里面|下面|旁边|墙上|门口)/, -3],
  [/^(?:由|据|其中|包括|该|这)/, -1],
  [/^(?:本次|此次|本届|会上|会后|会前|会议(?!于|在[^，]{2,20}召开)|活动中|当晚|当天)/, -2],
  // 第二种是铁工班的发明: one of several
  [/^(?:第[一二三四五六七八九十]+(?:[种类项条]是?|[个点]?是)|[一二三四五六七八九十](?:是|、)|其[一二三四五])(?!届|次)/, -3],
  [/^第[一二三四五六]期/, -1],
  // 各乡镇要压实责任: what should be done
  [/^(?:各|全)[^，]{1,8}要/, -1.5],
  // 力争月底前完成任务: what is hoped for
  [/^(?:[^，]{2,12})?(?:力争|争取|预计|有望|拟于|计划(?!生育|[的内外书里》”]))/, -2],
  [NOT_NAMED, -2],
  [/会不会|能不能|怎么|为什么|[吗呢？]/, -1.5],
  // 回锅肉、麻婆豆腐、炒时蔬
  [new RegExp(`^(?![^]*(?:${ACTS_OR_HAPPENS.source}|${DEEDS.source}))(?=[^]{1,19}$)[^、]*、[^、]*、`), -1],
  // a quotation that is not closed
  [/“[^”]*$/, -1],
  [/^“[^”]*$/, -2],
]

/** Signs with how much each counts. Hardly any clause has one: which it can have at all is seen in one pass over it. */
export class LeadSigns {
  readonly #groups: readonly { readonly signs: readonly (readonly [RegExp, number])[]; readonly triage: Triage }[]

  constructor(signs: readonly (readonly [RegExp, number])[]) {
    const groups = []
    for (let from = 0; from < signs.length; from += MOST_PATTERNS) {
      const group = signs.slice(from, from + MOST_PATTERNS)
      groups.push({ signs: group, triage: new Triage(group.map(([sign]) => sign)) })
    }
    this.#groups = groups
  }

  /** `score` with what each sign of the clause adds, in order; as it is where it has come down to `least`, for then the rest is not asked for. */
  addTo(score: number, clause: string, least: number): number {
    let sum = score
    for (const { signs, triage } of this.#groups) {
      if (sum <= least) return sum
      for (let possible = triage.possible(clause); possible !== 0 && sum > least; possible &= possible - 1) {
        const [sign, counts] = signs[31 - Math.clz32(possible & -possible)] ?? NO_SIGN
        if (sign.test(clause)) sum += counts
      }
    }
    return sum
  }
}

/** Matches nothing. */
const NO_SIGN: readonly [RegExp, number] = [/(?!)/, 0]

export const SIGNS_FOR: LeadSigns = new LeadSigns(FOR)
export const SIGNS_AGAINST: LeadSigns = new LeadSigns(AGAINST)
