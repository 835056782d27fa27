import type { Hit } from '../hit'

/** 新华路街道[五宅社区], 和庄镇[老庄刘村]; 社区矫正, 村民, 村庄, 村镇 are none. */
const VILLAGE =
  /(?:生产)?大队(?![长部员])|社区(?![矫服工治干团居委建发教戒]|党[建群委]|文化|卫生|养老|网格|医)|社区(?=党委|党支部|居委会|党群服务中心|卫生服务)|村(?![民庄镇干级里口头落子舍医屯寨容规貌史务官民企居集社])/g
/** What makes a name no name: 三个社区, 美丽乡村, 中心社区, 贫困村. */
const NO_NAME =
  /(?:级|[0-9〇零各每某个全该本我两这那些多类型化性式]|美丽|中心|城中|贫困|示范|行政|自然|一个|几个|所有|不少|部分|试点|文明|和谐|平安|智慧|绿色|农业|农|乡|重点|先进|薄弱|集体|老旧|安置|易地|移民|旅游|民俗|传统|古|新农|城市|农村|城乡|街道|驻|进|入|到|下|出|同|为|成|建|名|地球|世界|奥运|奥林匹克|度假|亚运|选手|影视|相关|辖区|周边|附近|国际|虚拟|网络|学习|电竞|学术|开源|命运|帮扶|整治|结对|包|联|后进|空壳|明星|十强|百强|样板|亿元|小康|生态|幸福的|共同富裕|淘宝|电商|脱贫|出列|摘帽|联系|所在|大部分|驻在|参与|居住|辖)$/
/** Characters that a village's name does not have. */
const OUTSIDE =
  /[^\u4e00-\u9fff]|[的在到赴和与及由对向从为了等是把被将有至]|(?:召开|举行|开展|走进|来到|深入|组织|联合|率先|获得|所辖|下辖|昨日|今日|近日|日前|开通|举办|启用|成立|开放|打造|推进|推动|实施|完成|全面|试点|成为|启动|发放|调整|清理|整治|派员|邀请|动员|引导|鼓励|支持|要求|通过|利用|依托|加强|完善|提升|开设|设立|设置|建成|建立|新建|改造|慰问|看望|走访|调研|视察|参观|检查|督导|服务|志愿|老年|居民|干部|党员|群众|多个|数个)/g
/** Before a village that stands without its town. */
const LEAD = /(?:走进|来到|深入|前往|家住|位于|来自|赶到|抵达|走访|奔赴|落户)$/

interface Name {
  readonly start: number
  readonly text: string
}

/** The run before `end` that may be the name's first part, no longer than `limit`, not reaching over `floor`. */
function nameBefore(text: string, end: number, floor: number, limit: number): Name {
  const from = Math.max(floor, end - limit)
  const run = text.slice(from, end)
  let cut = 0
  for (const outside of run.matchAll(OUTSIDE)) cut = outside.index + outside[0].length
  return { start: from + cut, text: run.slice(cut) }
}

/** Villages and communities right behind the name of their town or county, in a list after such, or behind 走进, 家住. `taken`: hits so far. */
export function recogniseVillages(text: string, taken: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = []
  let at = 0
  let lastEnd = -1
  for (const match of text.matchAll(VILLAGE)) {
    const end = match.index + match[0].length
    while (at < taken.length && (taken[at]?.end ?? 0) <= match.index) at += 1
    const owner = taken[at - 1]
    if ((taken[at]?.start ?? end) < end) continue
    const floor = Math.max(owner?.end ?? 0, lastEnd, 0)
    const name = nameBefore(text, match.index, floor, 8)
    const beside = owner !== undefined && name.start === owner.end && owner.level !== 'province' && owner.level !== 'city'
    const listed = lastEnd >= 0 && name.start === lastEnd + 1 && /[、和及]/.test(text.charAt(lastEnd))
    const led = name.text.length <= 5 && LEAD.test(text.slice(Math.max(0, name.start - 2), name.start))
    const longest = match[0] === '村' ? 5 : 6
    if (match[0].endsWith('大队') && !(owner !== undefined && text.startsWith('公社', owner.end - 2)) && !listed) continue
    if (name.text.length < 1 || name.text.length > longest || NO_NAME.test(name.text) || !(beside || listed || led)) continue
    if (!beside && name.text.length < 2) continue
    hits.push({
      start: name.start,
      end,
      sign: 'village',
      readings: [],
      trust: 'sure',
      level: 'village',
      freeName: `${name.text}${match[0]}`,
    })
    lastEnd = end
  }
  return hits
}
