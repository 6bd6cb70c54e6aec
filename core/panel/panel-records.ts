import * as v from 'valibot';
import { AmendmentSchema } from './amendment';
import { DebriefSchema } from './debrief';
import { ReceivedSchema } from './received';
import { SealSchema } from './seal';

/** All that the panel of one interview has. `seal` is null until one's own scorecard is sealed. */
export const PanelRecordsSchema = v.object({
  seal: v.nullable(SealSchema),
  amendments: v.array(AmendmentSchema),
  received: v.array(ReceivedSchema),
  debriefs: v.array(DebriefSchema),
});
export type PanelRecords = v.InferOutput<typeof PanelRecordsSchema>;

/** Of an interview whose scorecard is not sealed. */
export const NO_PANEL: PanelRecords = { seal: null, amendments: [], received: [], debriefs: [] };
