import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/href.ts';
import { scheduleCalendar } from '../../exports/calendar-ics.ts';
import { loadSite } from '../../load-site.ts';

/** The whole schedule for calendars of other programs. */
export const GET: APIRoute = () => {
  const site = loadSite();
  return new Response(scheduleCalendar(site, fullAddress(site)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
