/** A display as Electron describes it, reduced to what placement needs. Units: DIP. */
export interface DisplayInfo {
  readonly id: number;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly internal: boolean;
}

/** The display for the audience: not the one the desk is on, an external one before the built-in one; the only one there is otherwise. */
export const stageDisplay = (displays: readonly DisplayInfo[], deskDisplayId: number): DisplayInfo | null => {
  const others = displays.filter(({ id }) => id !== deskDisplayId);
  return others.find(({ internal }) => !internal) ?? others[0] ?? displays[0] ?? null;
};
