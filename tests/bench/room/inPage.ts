/** Runs in the page: gestures with the time from them to the frame that shows what they did. Kept as text for `evaluate`. */
export const IN_PAGE = `
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
window.bench = {
  /** Does something, and tells how long it takes until 'read' gives another text and that is painted. */
  async until(act, read) {
    const before = read()
    const start = performance.now()
    act()
    while (read() === before) {
      if (performance.now() - start > 20000) return NaN
      await frame()
    }
    await frame()
    return performance.now() - start
  },
  total: () => document.querySelector('.results .total b')?.textContent ?? '',
  list: () => window.bench.total() + [...document.querySelectorAll('.results .card')].slice(0, 4).map((card) => card.textContent).join(),
  headline: () => document.querySelector('.reader h1')?.textContent ?? '',
  filter(index) {
    const isPart = (row) => !row.querySelector('.count').textContent.startsWith(window.bench.total())
    const rows = [...document.querySelectorAll('.facets [role=treeitem], .facets [role=option]')].filter(isPart)
    const row = rows[index % rows.length]
    return window.bench.until(() => row.click(), window.bench.list)
  },
  open(index) {
    const links = [...document.querySelectorAll('.results .card .link')].filter((link) => !link.hasAttribute('aria-current'))
    return window.bench.until(() => links[index % links.length].click(), window.bench.headline)
  },
  next() {
    return window.bench.until(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })), window.bench.headline)
  },
  /** Scrolls on at every frame, and tells how long each frame took. */
  async scroll(selector, step, frames) {
    const box = document.querySelector(selector)
    box.scrollTop = 0
    const times = []
    let last = await frame()
    for (let count = 0; count < frames; count += 1) {
      box.scrollTop += step
      const now = await frame()
      times.push(now - last)
      last = now
    }
    return times
  },
}`
