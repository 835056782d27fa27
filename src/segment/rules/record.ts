import { LinePattern } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { type Rule, eachWholeLine } from './signs'

/** 【日期】= 1988.05.14, 【版名】=, 【正文】：, as databases of papers put over each article */
const FIELD = new LinePattern(
  /^【(?:报纸名称|报纸日期|报名|日期|期号|版次|版名|版面|栏目|专栏|作者|引题|副标题|副题|分类|关键词|来源|文号|正文|正文内容|内容)】 ?[=：]? ?[^。]{0,40}$/,
)

/** A field that a database prints over an article (数据库字段). */
export const record: Rule = eachWholeLine('segment/record', 'masthead', (line) => isWhole(line) && FIELD.test(line))
