import type { PlaceLevel } from '../../domain/place'

/** Names of nationalities as they stand in the names of autonomous units (蒙古族藏族, 维吾尔, 各族). */
const NATIONS =
  '蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|阿昌|普米|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各'
/** 黔南[布依族苗族], 前郭尔罗斯[蒙古族], 巴音郭楞[蒙古]; something must be left of the name. */
const NATION_TAIL = new RegExp(`(?:(?:${NATIONS})族|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)$`)

function withoutNations(stem: string): string {
  let rest = stem
  for (;;) {
    const match = NATION_TAIL.exec(rest)
    if (match === null || match.index < 2) return rest
    rest = rest.slice(0, match.index)
  }
}

/** Level suffix of an official name and what stands before it: 管城回族区 → 管城回族 + 区, 神农架林区 → 神农架 + 林区, but 新林区 → 新林 + 区. */
const SUFFIX =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|民族苏木|民族乡|街道|地区|(?<=[\u4e00-\u9fff]{3})林区|特区|矿区|新区|苏木|省|市|州|盟|县|旗|区|镇|乡)$/
/** What an autonomous unit is called when the nations are left out: 黔南州, 麻阳县, 鄂伦春旗, 金寨乡. */
const PLAIN_SUFFIX: Readonly<Record<string, string>> = { 自治州: '州', 自治县: '县', 自治旗: '旗', 民族乡: '乡', 民族苏木: '苏木' }

/** An official name taken apart. */
export interface NameParts {
  /** Without suffix and nations: 新郑, 黔南, 管城. */
  readonly stem: string
  /** As official: 市, 自治州, 区. */
  readonly suffix: string
  /** Name without nations, where that differs: 黔南州, 管城区. */
  readonly plain: string | null
  /** The same with the whole suffix, where that differs: 恩施自治州, 秀山自治县. */
  readonly autonomous: string | null
}

/** Takes the official name of a unit apart; a name without a known suffix is all stem. */
export function nameParts(name: string): NameParts {
  const suffix = SUFFIX.exec(name)?.[0] ?? ''
  const whole = name.slice(0, name.length - suffix.length)
  const stem = withoutNations(whole)
  const plainSuffix = PLAIN_SUFFIX[suffix] ?? suffix
  const plain = `${stem}${plainSuffix}`
  const autonomous = `${stem}${suffix}`
  return {
    stem,
    suffix,
    plain: plain === name || suffix === '自治区' ? null : plain,
    autonomous: suffix.startsWith('自治') && suffix !== '自治区' && autonomous !== name ? autonomous : null,
  }
}

/** Suffixes of counties that leave a name which may stand alone: 峰峰矿区, 六枝特区. */
const SHORTENED = /^(?:省|自治区|特别行政区|市|自治州|地区|盟|县|自治县|旗|自治旗|区|林区|矿区|特区|新区)$/
/** 井陉 is 井陉县 and never 井陉矿区. */
const NEVER_SHORTENED = '井陉矿区'

/** Short name of a province, city or county (新郑), or `null` where it has none. Towns have none: 龙湖 is too often something else. */
export function shortName(name: string, level: PlaceLevel): string | null {
  if (name === NEVER_SHORTENED || (level !== 'province' && level !== 'city' && level !== 'county')) return null
  const { stem, suffix } = nameParts(name)
  return stem.length >= 2 && SHORTENED.test(suffix) ? stem : null
}
