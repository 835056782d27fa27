import { LinePattern } from '../lines/linePattern'
import { CARD_FIELDS, CARD_TEXT_LABELS } from '../../lexicon/mastheads/catalogue'
import { type Line, isWhole, lengthOf } from '../lines/lines'
import { oneOf } from '../../matching/oneOf'
import { type Rule, type Sign, wholeLine } from './signs'

/** 知识类型： 析出资源, 【分类号】G210, 文献出处：《雁鸣报》 */
const FIELD = new LinePattern(new RegExp(`^(?:[【\\[]${oneOf(CARD_FIELDS)}[】\\]]|${oneOf(CARD_FIELDS)} ?[：=])`))
/** 内容, 正文：, 查看原文 among or right below the fields */
const LABEL = new LinePattern(new RegExp(`^[【\\[]?${oneOf(CARD_TEXT_LABELS)}[】\\]]? ?[：]?$`))
/** One field is printed by chance; several are a card. */
const FEWEST = 3
/** An abstract is longer than the other fields. */
const LONGEST = 400

function isField(line: Line): boolean {
  return lengthOf(line) <= LONGEST && FIELD.test(line)
}

function isLabel(line: Line): boolean {
  return isWhole(line) && LABEL.test(line)
}

/** The card by which a digital library keeps an article: 知识类型：…… 内容出处：…… (著录卡片). */
export const catalogueCard: Rule = ({ lines }) => {
  const signs: Sign[] = []
  let run: Line[] = []
  const close = (): void => {
    if (run.length === 0) return
    if (run.filter(isField).length < FEWEST) run = []
    for (const line of run) signs.push(wholeLine(line, 'segment/catalogueCard', 'source'))
    run = []
  }
  for (const line of lines) {
    if (isField(line) || (run.length > 0 && isLabel(line))) run.push(line)
    else close()
  }
  close()
  return signs
}
