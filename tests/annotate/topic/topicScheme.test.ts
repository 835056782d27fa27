import { describe, expect, test } from 'vitest'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { upperTopics } from '../../../src/lexicon/topics/upperTopics'

/** The 26 labels, in this spelling and order. */
const LABELS =
  '党建 · 基层治理 · 纪检与廉政 · 人大与政协 · 政务与改革 · 督查考评 · 组织人事与人才 · 宣传与精神文明 · 统战与群团 · 国防与双拥 · 经济与产业 · 招商引资与营商环境 · 商贸与消费 · 科技创新 · 乡村振兴与三农 · 生态环境 · 城乡建设与交通 · 教育 · 卫生健康 · 民生与社会保障 · 社区与社会组织 · 平安与法治 · 应急与安全 · 文化与旅游 · 体育 · 人物故事'

describe('the default scheme', () => {
  test('has the 26 topics', () => {
    expect(defaultScheme.topics.map((topic) => topic.label).join(' · ')).toBe(LABELS)
  })

  test('files each under one of the 17 IPTC top terms', () => {
    const codes = new Set(upperTopics.map((upper) => upper.code))
    expect(codes.size).toBe(17)
    expect(defaultScheme.topics.filter((topic) => !codes.has(topic.iptc))).toEqual([])
    expect(upperTopics.find((upper) => upper.code === '08000000')?.zh).toBe('人物故事')
  })

  test('has words for every topic, each of two characters or more', () => {
    expect(defaultScheme.terms.map((terms) => terms.topic)).toEqual(defaultScheme.topics.map((topic) => topic.id))
    const words = defaultScheme.terms.flatMap(({ strong, typical, weak, against }) => [...strong, ...typical, ...weak, ...against])
    expect(words.filter((word) => word.length < 2)).toEqual([])
  })
})
