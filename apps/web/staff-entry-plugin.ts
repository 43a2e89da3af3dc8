import type { Plugin } from 'vite';

/** While developing, the clinic's pages live under `/staff` as they do behind the real server. */
export function staffEntry(): Plugin {
  return {
    name: 'onshin-staff-entry',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/staff(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/staff.html';
        next();
      });
    },
  };
}
