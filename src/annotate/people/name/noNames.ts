import { CharacterSet } from '../../../matching/characterSet'
import { RarePattern } from '../../../matching/rarePattern'
import { bestWeight, isFunctionWord, nameWeight, surnameAt } from '../../../lexicon/people/nameModel'
import { wordBegins } from '../boundary'
import { TRANSLITERATION } from './candidate'

/** 王大爷, 李老师, 张总: a surname with what one is called, no name. */
const SURNAME_ONLY = new RarePattern(
  /^(?:大爷|大妈|大娘|大叔|大伯|大姐|大哥|大嫂|大婶|阿姨|女士|先生|小姐|老师|师傅|奶奶|爷爷|婆婆|娭毑|嗲嗲|阿婆|阿公|阿嬷|阿伯|阿叔|老倌|老汉|老太|老板|老人|同学|同志|医生|大夫|教授|书记|市长|县长|区长|镇长|乡长|局长|处长|科长|主任|主席|院长|校长|厂长|经理|警官|律师|教练|队长|班长|连长|组长|所长|站长|会长|总(?![\u3400-\u9fff])|姓|氏|家[^\u3400-\u9fff]|家庄|家村|家沟|家湾|家坡|家口|家集|家河|家寨)/,
)

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
const FOREIGN_BEFORE = CharacterSet.of('萨斯尔克夫尼奥普格莱卡娃茨姆蒂涅伊顿戈赫塔·')

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
const SOMEBODY = new RarePattern(
  /^(?:[男女]子|村民|市民|居民|群众|老人|学生|师生|顾客|乘客|旅客|司机|患者|病人|家长|孩子|游客|农民|农户|工人|职工|党员|干部|客户|商户|业主|警方|民警|嫌疑人|现场|身上|路人|邻居|同学|同事|观众|读者|网友)/,
)

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
