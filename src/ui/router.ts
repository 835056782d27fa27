import { type RouteRecordRaw, type Router, createRouter, createWebHashHistory } from 'vue-router'
import LibraryScreen from './screens/LibraryScreen.vue'

/** The hash holds everything, so the app works from a file, under any path and in a frame. */
export function createAppRouter(more: readonly RouteRecordRaw[] = []): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      { path: '/', name: 'library', component: LibraryScreen },
      { path: '/shelf', name: 'shelf', component: () => import('./screens/ShelfScreen.vue') },
      { path: '/person/:name', name: 'person', component: () => import('./screens/PersonScreen.vue'), props: true },
      { path: '/clips', name: 'clips', component: () => import('./screens/ClipsScreen.vue') },
      { path: '/help', name: 'help', component: () => import('./screens/HelpScreen.vue') },
      ...more,
      { path: '/:rest(.*)*', redirect: { name: 'library' } },
    ],
  })
}
