interface Pending<T> {
  readonly data: T;
  readonly waiters: readonly { readonly resolve: () => void; readonly reject: (reason: unknown) => void }[];
}

/**
 * One commit on its way, the newest state waiting: what comes in meanwhile is joined into the next commit.
 * Every caller settles with the commit that contains its state, never with a stranger's error.
 */
export const createQueue = <T>(commit: (data: T) => Promise<void>): ((data: T) => Promise<void>) => {
  let pending: Pending<T> | null = null;
  let busy = false;
  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (pending !== null) {
      const { data, waiters }: Pending<T> = pending;
      pending = null;
      try {
        await commit(data);
        for (const { resolve } of waiters) resolve();
      } catch (error) {
        for (const { reject } of waiters) reject(error);
      }
    }
    busy = false;
  };
  return (data) =>
    new Promise((resolve, reject) => {
      pending = { data, waiters: [...(pending?.waiters ?? []), { resolve, reject }] };
      void drain();
    });
};
