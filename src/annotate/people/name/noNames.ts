import { calledBySurname, foreignBeginnings, namelessPeople } from '../../../lexicon/people/called'
import { oneOf } from '../../../matching/oneOf'
import { CharacterSet } from '../../../matching/characterSet'
import { RarePattern } from '../../../matching/rarePattern'
import { bestWeight, isFunctionWord, nameWeight, surnameAt } from '../../../lexicon/people/nameModel'
import { wordBegins } from '../boundary'
import { TRANSLITERATION } from './candidate'

/** 王大爷, 李老师, 张总: a surname with what one is called, no name. */
const SURNAME_ONLY = new RarePattern(new RegExp(`^(?:${oneOf(calledBySurname)}|总(?![\\u3400-\\u9fff])|家[^\\u3400-\\u9fff])`))

const KIN = new RarePattern(/^孙[子女]/)
const LIKELY_NAME = 7

/** 孙子|洪宇航: the grandson, not somebody called 孙子洪. */
function isKinBeforeName(text: string, start: number): boolean {
  return KIN.test(text.slice(start, start + 2)) && surnameAt(text, start + 2) && bestWeight(text, start + 2) >= LIKELY_NAME
}

/** 3张卫星图片, 几支管弦乐队: what stands behind a number is counted by it. */
const COUNTED_BEFORE = CharacterSet.of('0123456789几两每这那半一二三四五六七八九十百千数')
const MEASURES = CharacterSet.of('张章支方段时成')

function isMeasure(text: string, start: number): boolean {
  return MEASURES.has(text.charCodeAt(start)) && COUNTED_BEFORE.has(text.charCodeAt(start - 1))
}

/** 格|林斯潘, 普|罗迪: the name begins in the middle of a foreign one. */
const FOREIGN_BEFORE = CharacterSet.of(foreignBeginnings)

function isCutFromForeign(text: string, start: number): boolean {
  return (
    FOREIGN_BEFORE.has(text.charCodeAt(start - 1)) &&
    (TRANSLITERATION.has(text.charCodeAt(start + 1)) || TRANSLITERATION.has(text.charCodeAt(start + 2)))
  )
}

/** 翻译|成英文, 加工|成成品: what something is made into. */
const MADE_INTO = CharacterSet.of('译变编写做换改组形合排分折制工转化演织雕连串结汇聚磨切剪包种养建修拍画堆围装拼')

function isResult(text: string, start: number): boolean {
  return text.charCodeAt(start) === BECOMES && MADE_INTO.has(text.charCodeAt(start - 1))
}

const BECOMES = '成'.charCodeAt(0)
const SURE_NAME = 9

/** 曾|根据, 向|孔繁森: what stands behind the supposed surname is a word or a name by itself. */
function opensSentencePart(text: string, at: number): boolean {
  return wordBegins(text, at) || nameWeight(text.slice(at, at + 3)) >= SURE_NAME
}

/** 向|村民讲解, 从|男子身上: to whom or from whom */
const TO_OR_FROM = CharacterSet.of('从向对与和由于为将被同跟')
const SOMEBODY = new RarePattern(new RegExp(`^${oneOf(namelessPeople)}`))

function isToSomebody(text: string, start: number): boolean {
  return TO_OR_FROM.has(text.charCodeAt(start)) && SOMEBODY.test(text.slice(start + 1, start + 4))
}

/** Whether what begins like a surname of `family` characters at `start` is no name: a measure word, a result, a word of the sentence. */
export function isNoName(text: string, start: number, family: number): boolean {
  if (
    isKinBeforeName(text, start) ||
    isMeasure(text, start) ||
    isResult(text, start) ||
    isCutFromForeign(text, start) ||
    isToSomebody(text, start)
  )
    return true
  if (SURNAME_ONLY.test(text.slice(start + family, start + family + 3))) return true
  return family === 1 && isFunctionWord(text.charAt(start)) && opensSentencePart(text, start + 1)
}
