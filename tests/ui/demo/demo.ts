import { createInterface } from '../../../src/ui/boot'
import { fakeClient } from '../../helpers/fakeClient'

/** The interface over invented articles, to look at its states: `?pages=200&time=300`. */
const wish = new URLSearchParams(location.search)
const fileTime = wish.get('time')
const engine = fakeClient({
  pages: Number(wish.get('pages') ?? 0),
  failOpen: wish.has('fail'),
  ...(fileTime === null ? {} : { fileTime: Number(fileTime) }),
})
const app = await createInterface({
  engine,
  reasons: async () => ({
    'date/monthDay': { zh: '正文写有“4月12日”', en: 'The text says 12 April' },
    'date/yearFromPage': { zh: '年份取自见报日期 2023-04-13', en: 'The year comes from the page' },
    'place/scene': { zh: '事情发生在这里：电头之后第一个地名', en: 'The first place named after the dateline' },
    'topic/words': { zh: '文中多次出现“网格员”“上门”', en: 'Words of the topic occur often' },
  }),
})
app.mount('#app')
