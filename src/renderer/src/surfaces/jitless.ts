import { config } from 'zod';

/**
 * Imported before anything else by every surface, the one import with an effect: schemas are made while modules load,
 * and each first asks whether it may compile code, which the policy refuses and reports.
 */
config({ jitless: true });
