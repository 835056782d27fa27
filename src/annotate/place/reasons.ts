import type { ReasonTable } from '../../domain/reasons'

/** Why a place is a place and an article is filed where it is. */
export const placeReasons: ReasonTable = {
  'place/name': { zh: '“{text}”是{name}的名称', en: '“{text}” is a name of {name}' },
  'place/beside': { zh: '“{text}”紧跟在{through}之后，指{name}', en: '“{text}” stands right behind {through}, so it is {name}' },
  'place/nearby': { zh: '文中提到{through}，“{text}”指{name}', en: 'The text names {through}, so “{text}” is {name}' },
  'place/home': { zh: '本版属于{through}，“{text}”指{name}', en: 'The page is at home in {through}, so “{text}” is {name}' },
  'place/level': { zh: '“{text}”通常指{name}', en: '“{text}” usually means {name}' },
  'place/open': { zh: '“{text}”有多处同名，无法确定是哪一处', en: 'Several places are called “{text}”; which one is meant is open' },
  'place/list': { zh: '“{text}”与并列各地共用一个后缀，指{name}', en: '“{text}” shares its suffix with the names beside it: {name}' },
  'place/row': { zh: '“{text}”与同类地名并列，指{name}', en: '“{text}” stands in a row with places of its kind: {name}' },
  'place/branch': { zh: '分支机构以“{text}”命名，指{name}', en: 'The branch is named “{text}” after {name}' },
  'place/zone': { zh: '“{text}”是{name}', en: '“{text}” is the zone {name}' },
  'place/deictic': { zh: '“{text}”在本版指{name}', en: '“{text}” means {name} on this page' },
  'place/islandTown': { zh: '“{text}”是{through}的乡镇市区', en: '“{text}” is a township or district of {through}' },
  'place/townStem': { zh: '“{text}”是{name}的简称，在{through}', en: '“{text}” is short for {name} in {through}' },
  'place/committee': { zh: '“{text}”是当地的管理机构，按地名收录', en: '“{text}” administers an area of its own' },
  'place/formerTown': {
    zh: '“{text}”是{through}辖下乡镇街道的旧称或今称',
    en: '“{text}” is an earlier or later name of a town in {through}',
  },
  'place/unlisted': { zh: '“{text}”是地名，但区划表中没有', en: '“{text}” is a place that the division tables do not have' },
  'place/village': { zh: '“{text}”位于{through}', en: '“{text}” lies in {through}' },
  'place/filedHeadline': { zh: '标题写明{words}', en: 'The headline names {words}' },
  'place/filedLead': { zh: '标题或导语写明{words}', en: 'Headline or lead name {words}' },
  'place/filedMost': { zh: '文中多处提到{words}', en: 'The text names {words} most' },
  'place/filedSeveral': {
    zh: '文中并提{words}等地，归入上级{name}',
    en: 'Several places are named ({words}); filed under {name} above them',
  },
  'place/filedDeictic': { zh: '“{words}”在本版指{name}', en: '“{words}” means {name} on this page' },
  'place/filedSource': { zh: '稿件转自“{words}”，按其所在地{name}归档', en: 'Taken from “{words}”, filed under its home {name}' },
  'place/filedHomeOnly': { zh: '文中没有地名，按本版所在地{name}归档', en: 'No place is named; filed under the page’s home {name}' },
  'place/filedPageOnly': {
    zh: '文中没有地名，也没有说到别处，随本版归入所在地{name}',
    en: 'No place is named and none elsewhere is told of; filed with its page under {name}',
  },
  'learned/place': {
    zh: '按您核对过的 {count} 篇，这份报纸里的“{name}”是{place}（来自：{articles}）',
    en: 'After {count} articles that you confirmed, “{name}” means {place} in this paper (from: {articles})',
  },
}
