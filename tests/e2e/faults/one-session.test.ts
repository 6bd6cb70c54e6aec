import { afterAll, beforeAll, beforeEach } from 'vitest';
import { backgroundFaults } from './background-faults';
import { clockFaults } from './clock-faults';
import { databaseFaults } from './database-faults';
import { messageFaults } from './message-faults';
import { openSession, type Session } from './session';
import { storageFaults } from './storage-faults';
import { twoTabFaults } from './two-tab-faults';

/** Everything that can go wrong between the surfaces, the background and the disk, one after the other in one browser. */
let opened: Session;
const session = (): Session => opened;

beforeAll(async () => {
  opened = await openSession();
});
afterAll(() => opened.world.close());
beforeEach(() => opened.begin());

messageFaults(session);
backgroundFaults(session);
twoTabFaults(session);
storageFaults(session);
clockFaults(session);
databaseFaults(session);
