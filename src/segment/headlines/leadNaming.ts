import { oneOf } from '../text/patterns'

/** 这是…, 这就是…, 这里是…: behind a scene, the reporter says what it is. */
const NAMES_IT =
  /^(?:原来，?)?这(?:里|天|次|场|项活动|个活动)?(?:就|正|也|只|不过|仅仅)?是(?!(?:他|她|我(?![省市县区镇乡村校院局国厂])|你|一|因为|由于|因|从|在|为|对|[0-9]|什么|怎么|否|不))/
/** …的一个缩影, …的一幕: of what the scene is only an instance. */
const INSTANCE =
  /(?:的|中的|里的)?(?:又?一[个次项幕组]|[^，的]{0,4}[个项次])?(?:生动|真实|具体|鲜活)?(?:缩影|写照|一幕|场景|镜头|剪影|实践|举措|措施|做法|例子)$/
/** 街道推出的“邻里碗柜”: who did what, but for its 的 */
const MADE: RegExp = new RegExp(
  `(?<=^[^，的]{2,24}?(?:${oneOf('推出 推行 开展 组织 举办 举行 实施 实行 启动 开办 创办 开设 设立 成立 建立 创建 打造 推广 探索 开出 自办 兴办 引进 建成 发放 召开 搭建 搭起 办'.split(' '))})(?:以来)?)的(?=[^，的]{3,})`,
)
/** …启用以来, …颁布后: when something then was so */
const OPEN = /(?:以来|[之以]?后|的第[^，]{1,3}[次个场周天])$/
/** A shorter name says too little. */
const SHORTEST = 8

/** What a clause names behind 这是; `null` where it names nothing so. */
export function namedAfterScene(clause: string): string | null {
  const sign = NAMES_IT.exec(clause)?.[0]
  if (sign === undefined) return null
  const named = clause.slice(sign.length).replace(INSTANCE, '').replace(MADE, '')
  return named.length < SHORTEST || OPEN.test(named) ? null : named
}
