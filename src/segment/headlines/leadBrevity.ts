/** A derived headline is no longer. */
export const LONGEST_HEADLINE = 30

/**
 * What a headline can do without, and what stands for it; what is lost least comes first:
 * （职工、青年、妇女）; 在政府二楼会议室; the day within a clause; several places, hosts or events, of which one stands for all;
 * what an event calls itself beside what it is; how many; offices of one person but the last; the county before its office.
 */
const SPARE: readonly (readonly [RegExp, string])[] = [
  [
    /在[^，在]{2,24}?的?(?:陪同|带领|率领)下|联合[^，、“”]{2,20}?(?=开展|举办|举行|组织|启动|召开)|（[^（）]{1,20}）|“[^“”]{2,14}杯”|在[^，、“]{1,12}(?:会议室|礼堂|会堂|会议中心|报告厅|宾馆|酒店|体育馆|体育场|体育中心|公园|广场|剧院|影剧院|文化馆)(?:门口|门前|[内里上前])?|在[^，“在]{2,24}(?=开展|举办|举行|推行|推出|成立|设立|设置|新建|建成|建起|安装|落下帷幕|拉开帷幕)/g,
    '',
  ],
  [
    /(?<=^[^，]{3,})(?:于|自|从)?(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日(?:至(?:[0-9]{1,2}月)?[0-9]{1,2}日)?|[上中下]旬)(?:[凌清]晨|[上下]午|晚)?起?|(?<=[^前]{3})(?:日前|近日)/g,
    '',
  ],
  [/((?:深入|来到|到|赴|走进|前往)[^，、“]{1,8}[镇乡道区县市村])、[^，“]{2,40}[镇乡道区县市村](?:等地)?(?=[^，]{4})/, '$1等地'],
  [
    /((?:深入|来到|到|赴|走进|前往)[^，、“]{2,8})、[^，“]{2,30}?(?=(?:进行)?(?:专题)?(?:调研|检查|视察|督查|督导|走访|慰问|看望|指导|考察))/,
    '$1等地',
  ],
  [/(?:实地|专题|现场)(?=督导|督查|调研|检查|察看|查看|视察)|(?<=[督查研视察看导][^，]{0,2})(?:19|20)[0-9]{2}年度?(?=[^，]{6,}$)/, ''],
  [/从[^，、“]{2,16}(?:赶来|赶到|前来|回来|回国|返乡)的/, ''],
  [/(?<=通过了?)[^，“]{2,12}(?:组织|主持)的(?=[^，]{0,4}(?:验收|鉴定|评审|审查))/, ''],
  [/(?<=(?:进行|开展|实施)[^，、“]{2,8})、[^，“]{2,24}?(?=(?:筛查|检查|检测|体检|整治|整修|改造|培训|服务|测试|比赛|评选)$)/, '等'],
  [/^([^，、“]{3,14})、[^，“]{3,60}?(?=(?:联合|共同|等)[^，]{0,6}(?:开展|举办|举行|组织|启动|召开|主办|发起|印发|出台))/, '$1等'],
  // 江城机械厂生产的“飞燕”牌汽车投入市场
  [/^[^，、“是]{4,30}(?:生产|研制|制造|研发|开发|设计|承建|投资|兴建|建设|编写|创作|出版|主办|举办)的(?=[^，的]{8,}$)/, ''],
  [/(?<=等)等|等[0-9一二三四五六七八九十]+[家个]?(?:单位|部门)?(?=联合|共同|开展|举办)/, ''],
  [/(召开|举行|举办)[^，]{4,40}?暨(?=[^，]{6,30}$)/, '$1'],
  [/(对[^，、“]{2,12})、[^，“]{2,40}?(?=(?:的[^，]{2,8})?(?:进行|开展))/, '$1等'],
  [/(?:带领|率领|率)[^，“]{2,60}?(?=到|赴|深入|来到|前往|对|在)/, ''],
  [/(?:会同|联合|组织)[^，“]{4,40}?(?=(?:在[^，]{2,12})?(?:举行|开展|举办))/, ''],
  [/(?:会同|联合|组织)[^，“]{2,24}?(?:人员|队员|干部|力量|专家|部门|单位)(?=对|到|赴|在|深入|开展|进行)/, ''],
  [/“[^“”]{2,20}”(?=(?:主题|系列|专项|大型|公益|[^，”]{0,4})(?:活动|检查|行动|宣传|服务|培训))/, ''],
  [/^[^，、“]{2,14}[记任席委长]、(?=[^，、]{1,8}[长任记席])/, ''],
  [/(?<=^[^，]{4,})(?:的?[0-9一二三四五六七八九十百千万余多.]+(?:余|多)?(?:名|个|处|家|位|件|台|辆|所|座|平方米)(?:多)?)+(?!月)/, ''],
  [/^[^，、“的]{2,6}(?:镇|乡|街道|村|社区)(?=(?:农民|居民|村民|社员|干部|党员|青年)[^，]{4})/, ''],
  [
    /^[^，、“]{2,4}(?:市|县|区|州)(?![委长政府])(?=[^，、“对在将把于为向的]{0,10}(?:局|队|院|委|政协|社|公司|中心|法院|书记|长|主席|镇|乡|街道))/,
    '',
  ],
  [/到[^，“]{2,8}等地(?=开展|进行|调研|视察|检查)|(?<=^[^，]{4,})在[^，“]{4,20}[中上](?=夺得|荣获|获得|获)/, ''],
  [/(?<=了)[^，“]{10,}的(?=[^，的]{3,14}$)|(?<=[^，]对)[^，“]{8,}的(?=[^，的]{3,12}进行)/, ''],
]

/** No form is shorter or just as short. */
const SHORTEST_FORM = 5

/** The words as they are, and ever shorter, each a step that takes away a little more. */
export function everShorter(words: string): readonly string[] {
  const forms = [words]
  let text = words
  for (const [spare, instead] of SPARE) {
    const less = text.replace(spare, instead)
    if (less !== text && less.length > SHORTEST_FORM) forms.push(less)
    text = less
  }
  return forms
}

/** Cuts at a seam of meaning so that the rest fits; what is cut inside a word ends in a mark that says so. */
export function shortened(clause: string): string {
  const forms = everShorter(clause)
  const fitting = forms.find((form) => form.length <= LONGEST_HEADLINE)
  if (fitting !== undefined) return fitting
  const cut = (forms.at(-1) ?? clause).slice(0, LONGEST_HEADLINE)
  const at = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('；'), cut.lastIndexOf('，'))
  return at >= LONGEST_HEADLINE / 2 ? cut.slice(0, at) : `${cut.slice(0, -1)}…`
}
