import { type Component, defineAsyncComponent, defineComponent, h } from 'vue'

/** A menu that is fetched after the first paint; until then a button of the same words stands in its place. */
export function lazyMenu(loader: () => Promise<{ readonly default: Component }>, label: () => string): Component {
  const standIn = defineComponent({
    render: () => h('button', { type: 'button', class: 'word', disabled: true, style: { opacity: '1' } }, label()),
  })
  return defineAsyncComponent({ loader, loadingComponent: standIn, delay: 0 })
}
