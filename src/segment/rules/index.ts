import type { Rule } from './signs'
import { advertisement } from './advertisement'
import { byline } from './byline'
import { caption } from './caption'
import { catalogueCard } from './catalogueCard'
import { closingByline } from './closingByline'
import { contentsList } from './contents/contentsList'
import { copyright } from './copyright'
import { credit } from './credit'
import { dateline } from './dateline'
import { divider } from './divider'
import { heading } from './heading'
import { jump } from './jump'
import { continued } from './continued'
import { lead } from './lead'
import { masthead } from './masthead'
import { markup } from './markup'
import { navigation } from './navigation'
import { notice } from './notice'
import { offerBlock } from './offerBlock'
import { numberedItem } from './numberedItem'
import { pageMark } from './pageMark'
import { sectionName } from './sectionName'
import { pageSlogan } from './pageSlogan'
import { quotation } from './quotation'
import { repeated } from './repeated'
import { record } from './record'
import { siteFurniture } from './siteFurniture'
import { siteStamp } from './siteStamp'
import { source } from './source'
import { teaser } from './teaser'
import { verseBelow } from './verse'

/** All signs that are looked for. Where several claim one line, the earlier rule names it. */
export const rules: readonly Rule[] = [
  divider,
  markup,
  heading,
  siteFurniture,
  navigation,
  teaser,
  copyright,
  credit,
  siteStamp,
  source,
  pageMark,
  sectionName,
  pageSlogan,
  record,
  catalogueCard,
  quotation,
  masthead,
  contentsList,
  jump,
  continued,
  dateline,
  byline,
  caption,
  closingByline,
  notice,
  advertisement,
  offerBlock,
  numberedItem,
  lead,
  verseBelow(byline),
  repeated,
]
