import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'

/** 市生态环境局[中原]分局, 郑州市公安局[金水]分局: the branch is named after its district. */
const BRANCH =
  /(?:公安|环境|规划|资源|税务|管理|交警|市场|城管|土地|国土|工商|房管|烟草|气象|统计|审计|医保|医疗保障|监督|监管|执法|消防|邮政|供电|电力)?[局总队]([\u4e00-\u9fff]{2,5})(?:区|县)?(?:分局|支局|大队)/g

/** Districts in the names of branches. Even names that are common words count there, with support from the page. */
export function recogniseBranches(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(BRANCH)) {
    const stem = match[1] ?? ''
    const start = match.index + match[0].indexOf(stem)
    const found = gazetteer.find(stem) ?? gazetteer.find(stem.replace(/[区县]$/, ''))
    const readings = (found?.readings ?? []).filter((reading) => gazetteer.byCode(reading.code)?.level === 'county')
    if (found === null || readings.length === 0) continue
    hits.push({ start, end: start + found.text.length, sign: 'branch', readings, trust: 'guarded', level: 'county', freeName: null })
  }
  return hits
}
