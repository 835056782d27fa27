import { RECORD_FIELDS } from '../../lexicon/mastheads/catalogue'
import { LinePattern } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { oneOf } from '../../matching/oneOf'
import { type Rule, eachWholeLine } from './signs'

/** 【日期】= 1988.05.14, 【版名】=, 【正文】：, as databases of papers put over each article */
const FIELD = new LinePattern(new RegExp(`^【${oneOf(RECORD_FIELDS)}】 ?[=：]? ?[^。]{0,40}$`))

/** A field that a database prints over an article (数据库字段). */
export const record: Rule = eachWholeLine('segment/record', 'masthead', (line) => isWhole(line) && FIELD.test(line))
