import { DONE_TO } from '../../../lexicon/headlines/drawn'
import { MEETING } from '../../../matching/meeting'
import { oneOf } from '../../../matching/oneOf'

/** A drawn headline is no longer, in characters. */
export const LONGEST_HEADLINE = 30

const NUMBER = '[0-9一二三四五六七八九十百千万两余多.]'

/** What a headline can do without, and what stands for it; what is lost least comes first. */
const SPARE: readonly (readonly [RegExp, string])[] = [
  // What stands in brackets, and under whose escort or lead.
  [/（[^（）]{1,20}）|在[^，在]{2,24}?的?(?:陪同|带领|率领)下/, ''],
  // The day within the clause.
  [/(?<=^[^，]{3,})[于自从]?(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日(?:[上下中]午|晚|凌晨)?/, ''],
  // Where it was held.
  [
    /(?<=^[^，]{2,})在[^，“在]{2,20}(?=(?:隆重|正式|成功)?(?:召开|举行|举办|揭牌|挂牌|启动|落成|启用|闭幕|开幕|开赛|开工|开业|封顶|竣工|通车|落下帷幕|拉开帷幕))/,
    '',
  ],
  // 深入河口镇、柳林镇等地: one place stands for all of them.
  [/((?:深入|来到|到|赴|走进|前往)[^，、“]{1,8}[镇乡道区县市村])、[^，“]{2,40}[镇乡道区县市村](?:等地)?(?=[^，]{4})/, '$1'],
  // 市总工会、团市委、市妇联联合举办: one host stands for all.
  [/^([^，、“]{3,14})、[^，“]{3,60}?(?=(?:联合|共同|等)[^，]{0,6}(?:开展|举办|举行|组织|启动|召开|主办|发起|印发|出台))/, '$1等'],
  // With whom it was done.
  [/(?<=^[^，]{2,})(?:带领|率领|率|会同|联合|组织)[^，“]{2,60}?(?=到|赴|深入|来到|前往|对|在|开展|举行|举办|召开|启动)/, ''],
  // 召开甲会议暨乙会议: what the event calls itself beside what it is.
  [/(召开|举行|举办)[^，]{4,40}?暨(?=[^，]{6,30}$)/, '$1'],
  // 对三家药店进行了处罚
  [new RegExp(`对([^，]{4,40})(?:进行|作出|予以)了?${MEETING}(${oneOf(DONE_TO)})$`), '$2$1'],
  // 将工商、税务、银行开户四个窗口并成一个: how many they are says enough.
  [/(?<=[将把])[^，“将把]{4,40}、[^，“、0-9]{2,12}?(?=[0-9一二三四五六七八九十两]{1,3}[个家项类种条支](?!月)[^，、]{2,})/, ''],
  [/[^，、“的]{2,10}(?:、[^，、“]{2,10})+等(?=[0-9一二三四五六七八九十百]{1,4}[户家名位所][^，、]{2,})/, ''],
  [/(对[^，、“]{2,12})、[^，“的]{2,40}?(?=(?:进行|开展))/, '$1等'],
  // How old somebody is, where they live and what sort of thing it is.
  [/^(?:年近?)?[0-9一二三四五六七八九十]{1,3}岁的(?=[^，的]{3,})/, ''],
  [/(?<=^[^，]{3,}[将把])[^，“将把的]{4,16}的(?=[^，的“]{2,16})/, ''],
  [/以[^，以]{2,30}为(?:重点|主题|主|中心|目标|核心|内容|载体|龙头|主线)的/, ''],
  // 区委副书记、区长: the last office of one person.
  [/^[^，、“]{2,14}[记任席委长]、(?=[^，、]{1,8}[长任记席])/, ''],
  // How many.
  [new RegExp(`(?<=^[^，]{4,})(?:的?${NUMBER}+(?:名|个|处|家|位|件|台|辆|所|座|平方米)多?)+(?!月|$)`), ''],
  // 江城市民政局: the county before its office.
  [
    /^(?!听取|视察|检查|组织|召开|会同|联合)[^，、“了到对在把将向由]{2,4}[市县区州](?![委长政府])(?=[^，、“对在将把于为向的]{0,10}(?:局|队|院|委|政协|社|公司|中心|法院|书记|长|主席|镇|乡|街道))/,
    '',
  ],
  // Whatever stands before a long 的.
  [/(?<=了)[^，“]{10,}的(?=[^，的]{3,14}$)|(?<=[^，]对)[^，“]{8,}的(?=[^，的]{3,12}进行)/, ''],
]

/** No form is shorter or just as short. */
const SHORTEST_FORM = 5

/** The words as they are, and ever shorter, each a step that takes away a little more; no step is taken before it is asked for. */
export function* everShorter(words: string): Generator<string, void> {
  yield words
  let text = words
  for (const [spare, instead] of SPARE) {
    const less = text.replace(spare, instead)
    if (less !== text && less.length > SHORTEST_FORM) yield less
    text = less
  }
}

/** The shortest form of the words. */
export function shortest(words: string): string {
  let last = words
  for (const form of everShorter(words)) last = form
  return last
}

/** The first of the forms that is no longer than `room`; `null` where none is. */
export function within(words: string, room: number): string | null {
  for (const form of everShorter(words)) if (form.length <= room) return form
  return null
}

/** The words where they are short enough, else cut at a seam of meaning; what is cut inside a word ends in a mark that says so. */
export function short(words: string): { readonly words: string; readonly isCut: boolean } {
  const fitting = within(words, LONGEST_HEADLINE)
  if (fitting !== null) return { words: fitting, isCut: false }
  const cut = shortest(words).slice(0, LONGEST_HEADLINE)
  const at = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('；'), cut.lastIndexOf('，'))
  return { words: at >= LONGEST_HEADLINE / 2 ? cut.slice(0, at) : `${cut.slice(0, -1)}…`, isCut: true }
}
