import { type Component, defineAsyncComponent, defineComponent, h } from 'vue'

/** So long at most the fetching waits for the page to have nothing else to do, in milliseconds. */
const PATIENCE = 600

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else setTimeout(resolve)
  })
}

/** A menu that is fetched after the first paint; until then a button of the same words stands in its place. */
export function lazyMenu(loader: () => Promise<{ readonly default: Component }>, label: () => string): Component {
  const standIn = defineComponent({
    render: () => h('button', { type: 'button', class: 'word', disabled: true, style: { opacity: '1' } }, label()),
  })
  return defineAsyncComponent({ loader: () => atRest().then(loader), loadingComponent: standIn, delay: 0 })
}
