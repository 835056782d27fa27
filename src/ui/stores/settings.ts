import { defineStore } from 'pinia'
import { reactive, watch } from 'vue'
import { keep, kept } from '../composables/platform/keep'
import { LANGUAGES, type Language } from '../words/words'

export const THEMES = ['auto', 'light', 'paper', 'dark'] as const
export const DENSITIES = ['normal', 'compact', 'roomy'] as const
/** How finely a list by date is parted by headings (分组). */
export const GROUPINGS = ['month', 'day'] as const

/** What the reader set for themselves (设置). */
export interface Settings {
  language: Language
  theme: (typeof THEMES)[number]
  density: (typeof DENSITIES)[number]
  grouping: (typeof GROUPINGS)[number]
  /** Width of the filters and of the results, CSS pixels. */
  facetWidth: number
  listWidth: number
  facetsShown: boolean
  /** Whether what to try first is still said. */
  guided: boolean
  singleKeys: boolean
  /** Size of the text, CSS pixels. */
  size: number
  /** Characters in a line. */
  measure: number
  lineHeight: number
  face: 'serif' | 'sans'
  vertical: boolean
}

export const DEFAULTS: Readonly<Settings> = {
  language: 'zh-CN',
  theme: 'auto',
  density: 'normal',
  grouping: 'month',
  facetWidth: 240,
  listWidth: 376,
  facetsShown: true,
  guided: true,
  singleKeys: true,
  size: 17,
  measure: 36,
  lineHeight: 1.86,
  face: 'serif',
  vertical: false,
}

function oneOf<T extends string>(list: readonly T[], value: unknown, fallback: T): T {
  return list.find((item) => item === value) ?? fallback
}

function within(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : fallback
}

/** Settings as kept, whatever was kept: every field is checked. */
function readSettings(raw: unknown): Settings {
  const from = typeof raw === 'object' && raw !== null ? new Map<string, unknown>(Object.entries(raw)) : new Map<string, unknown>()
  const flag = (name: string, fallback: boolean) => (typeof from.get(name) === 'boolean' ? from.get(name) === true : fallback)
  return {
    language: oneOf(LANGUAGES, from.get('language'), DEFAULTS.language),
    theme: oneOf(THEMES, from.get('theme'), DEFAULTS.theme),
    grouping: oneOf(GROUPINGS, from.get('grouping'), DEFAULTS.grouping),
    density: oneOf(DENSITIES, from.get('density'), DEFAULTS.density),
    facetWidth: within(from.get('facetWidth'), 200, 480, DEFAULTS.facetWidth),
    listWidth: within(from.get('listWidth'), 280, 720, DEFAULTS.listWidth),
    facetsShown: flag('facetsShown', DEFAULTS.facetsShown),
    guided: flag('guided', DEFAULTS.guided),
    singleKeys: flag('singleKeys', DEFAULTS.singleKeys),
    size: within(from.get('size'), 14, 28, DEFAULTS.size),
    measure: within(from.get('measure'), 24, 48, DEFAULTS.measure),
    lineHeight: within(from.get('lineHeight'), 1.5, 2.2, DEFAULTS.lineHeight),
    face: oneOf(['serif', 'sans'] as const, from.get('face'), DEFAULTS.face),
    vertical: flag('vertical', DEFAULTS.vertical),
  }
}

function apply(settings: Settings): void {
  const root = document.documentElement
  root.dataset['theme'] = settings.theme
  root.dataset['density'] = settings.density
  root.lang = settings.language
  root.style.setProperty('--read-size', `${settings.size / 16}rem`)
  root.style.setProperty('--read-line', String(settings.lineHeight))
  root.style.setProperty('--read-measure', `${settings.measure}em`)
  root.style.setProperty('--read-face', settings.face === 'serif' ? 'var(--serif)' : 'var(--sans)')
}

/** What the page around a frame may wish for. */
type Lent = Pick<Settings, 'theme' | 'language'>

/** Wishes as they came, from an address or a message; `null` where one of them cannot be met. */
function readWishes(raw: Readonly<Record<string, unknown>>): Partial<Lent> | null {
  const theme = THEMES.find((name) => name === raw['theme'])
  const language = LANGUAGES.find((name) => name === raw['language'])
  if ((raw['theme'] !== undefined && theme === undefined) || (raw['language'] !== undefined && language === undefined)) return null
  return { ...(theme && { theme }), ...(language && { language }) }
}

/** Kept in the browser, applied to the page as soon as they change. */
export const useSettings = defineStore('settings', () => {
  const settings = reactive(readSettings(kept('settings')))
  let own: Partial<Lent> = {}
  let lent: Partial<Lent> = {}

  /** What the reader chose; of what was lent, only what they have changed since. */
  function chosen(): Settings {
    const back = Object.fromEntries(Object.entries(own).filter(([name]) => settings[name as keyof Lent] === lent[name as keyof Lent]))
    return { ...settings, ...back }
  }

  /** Shows what the page around wishes, and keeps none of it. Whether all of it was understood; else nothing is done. */
  function lend(raw: Readonly<Record<string, unknown>>): boolean {
    const wishes = readWishes(raw)
    if (wishes === null) return false
    const { theme, language } = chosen()
    own = { theme, language }
    lent = { theme: settings.theme, language: settings.language, ...wishes }
    Object.assign(settings, wishes)
    return true
  }

  if (window.parent !== window) lend(Object.fromEntries(new URLSearchParams(location.search)))
  watch(
    settings,
    () => {
      apply(settings)
      keep('settings', chosen())
    },
    { immediate: true },
  )
  return { settings, lend }
})
