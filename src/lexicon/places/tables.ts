/** The country's divisions as packed texts; see `build.ts`. */
export interface DivisionTexts {
  readonly divisions: string
  readonly towns: string
}

let loading: Promise<DivisionTexts> | null = null

async function load(): Promise<DivisionTexts> {
  const [{ divisions }, { towns }] = await Promise.all([import('virtual:jianbao/divisions'), import('virtual:jianbao/towns')])
  return { divisions, towns }
}

/** The large tables, loaded once and again only where they did not come. Whoever will need them may ask ahead. */
export function loadDivisionTexts(): Promise<DivisionTexts> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
