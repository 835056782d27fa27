import { Seeker } from '../../../matching/seeker'
/** Ends that make a run of characters no name: 三个[社区], 美丽[乡村], 中心[社区], 贫困[村], 重点[镇]. */
const NO_NAME =
  /(?:级|第[一二三四五六七八九十]|[0-9〇零各每某个全该本我两这那些多类型化性式大小]|美丽|中心|城中|贫困|示范|行政|自然|一个|几个|所有|不少|部分|试点|文明|和谐|平安|智慧|绿色|农业|农|乡|重点|先进|薄弱|集体|老旧|安置|易地|移民|旅游|民俗|传统|古|新农|城市|农村|城乡|街道|驻|进|入|到|下|出|同|为|成|建|名|地球|世界|奥运|奥林匹克|度假|亚运|选手|影视|相关|辖区|周边|附近|国际|虚拟|网络|学习|电竞|学术|开源|命运|帮扶|整治|结对|包|联|后进|空壳|明星|十强|百强|样板|亿元|小康|生态|幸福的|共同富裕|淘宝|电商|脱贫|出列|摘帽|联系|所在|大部分|驻在|参与|居住|辖|特色|建制|工业|经济|历史|文化|边境|民族|主要|其他|其它|以及|有关|沿线|沿江|沿河|下属|推行|直属|基层|主管|发达|落后|偏远|革命|老区|受灾|联合|牵头|负责|[市县区省])$/

/** The same right behind the name of a town, where even 玉成[社区], 大同[村] are names. */
const NO_NAME_BESIDE =
  /(?:级|[0-9〇零各每某个全该本我两这那些多]|美丽|城中|贫困|行政|自然|一个|几个|所有|不少|部分|试点|文明|智慧|重点|先进|薄弱|老旧|安置|农村|城乡|街道|驻|进|相关|辖区|周边|附近|帮扶|结对|联系|所在|大部分|参与|居住|辖|下属|直属|基层|牵头)$/

/** Whether a run of characters before 村, 社区, 镇 … is no name of a place; `beside` says that the name of its unit stands right before it. */
export function isNoName(run: string, beside = false): boolean {
  return (beside ? NO_NAME_BESIDE : NO_NAME).test(run) || !/^[\u4e00-\u9fff]+$/.test(run) || OUTSIDE.test(run)
}

/** Characters and words that names of villages and towns do not have. */
const OUTSIDE =
  /[的在到赴和与及由对向从为了等是把被将有至撤]|担任|先后|历任|曾任|兼任|召开|举行|开展|走进|来到|深入|组织|联合|率先|获得|所辖|下辖|昨日|今日|近日|日前|开通|举办|启用|成立|开放|打造|推进|推动|实施|完成|全面|试点|成为|启动|发放|调整|清理|整治|派员|邀请|动员|引导|鼓励|支持|要求|通过|利用|依托|加强|完善|提升|开设|设立|设置|建成|建立|新建|改造|慰问|看望|走访|调研|视察|参观|观摩|综合|检查|督导|服务|志愿|老年|居民|干部|党员|群众|多个|数个/
const OUTSIDE_ANYWHERE = new Seeker(new RegExp(`[^\\u4e00-\\u9fff]|${OUTSIDE.source}`))

/** A run of characters that may be the first part of a name, and where it begins. */
export interface Run {
  readonly start: number
  readonly text: string
}

/** The run before `end` that may be a name's first part, no longer than `limit`, not reaching over `floor`. */
export function runBefore(text: string, end: number, floor: number, limit: number): Run {
  const from = Math.max(floor, end - limit)
  const run = text.slice(from, end)
  let cut = 0
  for (const outside of OUTSIDE_ANYWHERE.all(run)) cut = outside.index + outside[0].length
  return { start: from + cut, text: run.slice(cut) }
}
