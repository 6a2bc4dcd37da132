import type { Library } from '../library/library';
import type { ShowOwner } from '../show/showOwner';
import type { Handlers } from './register';

export const showHandlers = (library: Library, show: ShowOwner): Handlers => ({
  'show:start': async ({ reportId, slideId }) => show.start((await library.open(reportId)).snapshot().report, slideId),
  'show:act': (action) => show.act(action),
  'show:end': () => {
    show.end();
    return null;
  },
  'show:get': () => show.get(),
});
