<#-- The parts of the plain texts. -->
<#import "headline.ftl" as first>
<#import "lists.ftl" as told>
<#macro source o><#if o??>[<#if o.sheet??>${say("digest.source", {"file": o.file, "sheet": o.sheet, "row": o.row})}<#else>${say("digest.source.plain", {"file": o.file, "row": o.row})}</#if>]</#if></#macro>
<#function plain_source o=""><#if o?is_hash><#if o.sheet??><#return say("digest.source", {"file": o.file, "sheet": o.sheet, "row": o.row})></#if><#return say("digest.source.plain", {"file": o.file, "row": o.row})></#if><#return ""></#function>
<#macro heading text>

== ${text} ==
</#macro>
<#macro matter id list most><#if list?size gt 0>

${say("digest." + id)} (${list?size})
<#list worst(list, most) as item>
 · <#nested item>
</#list>
<@more list most/></#if></#macro>
<#macro more list most><#if list?size gt most>
 … ${told.rest(list?size - most)}<#if !county??>${told.counts(list)}</#if>
</#if></#macro>
<#function who item><#return county_name(item.county) + " " + (item.project!item.key)></#function>
<#function counted by_stage><#local parts = []><#list by_stage as id, n><#local parts += [stage(id) + " " + n]></#list><#return parts?join(say("digest.list"))></#function>
<#macro attention most>
<#if overdue?size + stalled?size + missing?size + behind_plan?size + at_risk?size + dropped?size == 0>
${say("digest.attention.none")}
</#if>
<@matter "overdue" overdue most; o>${who(o)} | ${say("digest.overdue.line", {"milestone": o.milestone_title, "due": day(o.due), "stage": stage(o.stage)})} | ${say("digest.days_late", {"n": o.days_late})}<#if o.responsible??> | ${say("digest.responsible", {"unit": o.responsible})}</#if></@matter>
<@matter "missing" missing most; m>${county_name(m.county)} | <#if m.unit??>${say("digest.missing.unit", {"form": form_title(m.form), "period": period(m.period), "due": day(m.due), "unit": unit_name(m.county, m.unit)})}<#else>${say("digest.missing.line", {"form": form_title(m.form), "period": period(m.period), "due": day(m.due)})}</#if> | ${say("digest.days_late", {"n": m.days_late})}</@matter>
<@matter "stalled" stalled most; s>${who(s)} | ${say("digest.stalled.line", {"since": period(s.since), "stage": stage(s.stage)})} | ${say("digest.stalled.reports", {"n": s.reports})}<#if s.responsible??> | ${say("digest.responsible", {"unit": s.responsible})}</#if></@matter>
<@matter "behind_plan" behind_plan most; b>${who(b)} | <#if b.first_planned != b.planned>${say("digest.behind_plan.moved", {"field": field_title(projects_form, b.field), "first": period(b.first_planned), "planned": period(b.planned)})}<#else>${say("digest.behind_plan.line", {"field": field_title(projects_form, b.field), "planned": period(b.planned)})}</#if> | ${say("digest.days_late", {"n": b.days_late})}<#if b.responsible??> | ${say("digest.responsible", {"unit": b.responsible})}</#if></@matter>
<@matter "at_risk" at_risk most; a>${who(a)} | ${say("digest.at_risk.line", {"milestone": a.milestone_title, "due": day(a.due), "stage": stage(a.stage)})} | ${say("digest.days_left", {"n": a.days_left})}<#if a.responsible??> | ${say("digest.responsible", {"unit": a.responsible})}</#if></@matter>
<@matter "dropped" dropped most; d>${who(d)} | <#if d.likely_now??>${say("digest.dropped.likely", {"form": form_title(d.form), "period": period(d.last_period), "likely": d.likely_now})}<#else>${say("digest.dropped.line", {"form": form_title(d.form), "period": period(d.last_period)})}</#if></@matter>
</#macro>
<#macro headline>
<#local said = first.headline()?trim>
<#if said?has_content>
${said}

</#if>
<#if differences?size gt 0>
${say("digest.headline.change", {"day": day(base)})}${differences?join(say("digest.list"))}${say("digest.stop")}
<#elseif before?? && said?has_content>
${say("digest.headline.change", {"day": day(base)})}${say("digest.change.none")}${say("digest.stop")}
</#if>
</#macro>
<#macro problem_list problems most>
<#if problems?size == 0>
${say("digest.problems.none")}
</#if>
<#list worst(problems, most) as p>
 · ${who(p)} | ${p.problem} | <#if p.reports == 1>${say("digest.problems.first", {"since": period(p.since)})}<#else>${say("digest.problems.since", {"since": period(p.since)})}${say("digest.list")}${say("digest.problems.reports", {"n": p.reports})}</#if>
</#list>
<@more problems most/>
</#macro>
<#macro county_table most>
<#list ranked as c><#if c?index == most>
 … ${told.rest(ranked?size - most)}
<#break></#if>
 <#if has.score>${c.rank}.<#else>·</#if> ${c.name}<#if has.light || has.score> |<#if has.light> ${c.light_label}</#if><#if has.score> ${number(c.score)}</#if></#if><#if c.rank_change gt 0> | ▲ ${say("digest.rank.up", {"n": c.rank_change})}<#elseif c.rank_change lt 0> | ▼ ${say("digest.rank.down", {"n": -c.rank_change})}</#if><#if has.projects> | ${say("digest.col.projects")} ${c.reported?then(c.projects, "—")}<#if counted(c.by_stage)?has_content> (${counted(c.by_stage)})</#if></#if><#if has.overdue> | ${say("digest.col.overdue")} ${c.reported?then(c.overdue, "—")}</#if><#if has.stalled> | ${say("digest.col.stalled")} ${c.reported?then(c.stalled, "—")}</#if><#if c.more.plan_done??> | ${say("digest.figure.plan_done")} ${percent(c.more.plan_done)}</#if><#if c.pace??> | ${say("digest.col.pace")} ${told.pace_of(c.pace)}</#if><#if c.enrolment_ratio??> | ${say("digest.col.ratio")} ${ratio(c.enrolment_ratio)}</#if><#if c.in_school_ratio??> | ${say("digest.col.in_school")} ${ratio(c.in_school_ratio)}</#if> | ${say("digest.col.reports")} <#if c.missing_reports?size + c.late_reports?size == 0>${say("digest.reports.all")}<#else><#if c.missing_reports?size gt 0>${say("digest.reports.missing", {"n": c.missing_reports?size})}</#if><#if c.missing_reports?size gt 0 && c.late_reports?size gt 0> </#if><#if c.late_reports?size gt 0>${say("digest.reports.late", {"n": c.late_reports?size})}</#if></#if>
</#list>
</#macro>
<#function change_text c><#local tail = c.correction?then(" (" + say("digest.changes.correction") + ")", "") + c.new?then(" [" + say("digest.changes.new") + "]", "")><#if c.row??><#return say("digest.changes." + c.row) + tail></#if><#local nothing = say("digest.changes.nothing")><#local from = nothing><#if c.from??><#local from = value(c.form, c.field, c.from)></#if><#local to = first.became(c)><#return say("digest.changes.line", {"field": c.earlier?then(say("digest.changes.earlier", {"field": field_title(c.form, c.field), "period": period(c.period)}), field_title(c.form, c.field)), "from": from, "to": to}) + tail></#function>
<#function changes_text r><#local all = []><#list r.changes as c><#local all += [change_text(c)]></#list><#return all?join(say("digest.semicolon"))></#function>
<#macro change_list changed most>
<#if changed?size == 0>
${say("digest.changes.none", {"day": day(base)})}
<#else>
${say("digest.changes.since", {"day": day(base)})}
</#if>
<#list worst(changed, most) as r>
 · ${who(r)} | ${changes_text(r)}
</#list>
<@more changed most/>
</#macro>
<#macro milestone_list>
<#list milestones as m>
 · ${m.title} | ${say("digest.milestones.due")} ${day(m.due)} | ${say("digest.milestones.bound")} ${m.bound} | ${say("digest.milestones.done")} ${m.reached_in_time + m.reached_late} | ${say("digest.milestones.overdue")} ${m.overdue} | ${say("digest.milestones.at_risk")} ${m.at_risk} | ${say("digest.milestones.open")} ${m.open}<#if m.unknown gt 0> | ${say("digest.milestones.unknown")} ${m.unknown}</#if>
</#list>
</#macro>
<#macro todo lists c><#local all = told.todo(lists, c, 10000)>
<#list all as t>
 ${t?counter}. ${t}
<#else>
 ${say("digest.county.todo.none")}
</#list>
</#macro>
<#macro schools table most>

${say("digest.county.schools", {"form": form_title(table.form), "period": period(table.period)})}
<#list table.schools as s><#if s?index == most>
 … ${told.rest(table.schools?size - most)}
<#break></#if>
 · ${s.school}<#if table.form == ratio_form && s.group??> | ${value(table.form, group_field, s.group)}</#if><#list s.values as f, v> | ${field_title(table.form, f)} ${value(table.form, f, v)}</#list> | ${plain_source(s.origin)}
</#list>
</#macro>
<#function standing c><#if !has.score><#return c.light_because!""></#if><#if !has.light><#return say("digest.county.rank", {"rank": c.rank, "score": number(c.score)})></#if><#return say("digest.county.score", {"rank": c.rank, "score": number(c.score), "light": c.light_because!""})></#function>
<#macro county_section c lists most>
${c.name}<#if has.light || has.score>${say("digest.colon")}<#if has.light>${c.light_label}${say("digest.list")}</#if>${standing(c)}</#if>

${say("digest.county.todo")}
<@todo lists c/>
<#if lists.problems?size gt 0>

${say("digest.county.problems")}
<@problem_list lists.problems most/>
</#if>
<#if indicators?size gt 0>

${say("digest.indicators")}${say("digest.colon")}${first.indicators_of(c)}
</#if>
<#if has.projects && c.project_list?size gt 0>

${say("digest.county.projects")}
<#list c.project_list as p><#if p?index == most>
 … ${told.rest(c.project_list?size - most)}
<#break></#if>
 · ${p.project} | ${stage(p.stage)}${first.mark(p, "stage")}<#if p.invested??> | ${say("digest.col.invested")} ${money(p.invested)}${first.mark(p, "invested")}</#if><#if p.total_investment??> | ${say("digest.col.total")} ${money(p.total_investment)}${first.mark(p, "total_investment")}</#if><#if !p.listed> | ${say("digest.unlisted")}</#if> | ${plain_source(p.origin)}<#list first.carried(p) as from> | ${from}</#list>
</#list>
</#if>
<#if c.enrolment??><@schools c.enrolment most/></#if>
<#if c.development??><@schools c.development most/></#if>
<#if c.late_reports?size gt 0>

${say("digest.county.late")}
<#list c.late_reports as l>
 · ${say(l.unit???then("digest.county.late.unit", "digest.county.late.line"), {"form": form_title(l.form), "period": period(l.period), "n": l.days_late, "unit": unit_name(c.county, l.unit!"")})}
</#list>
</#if>
<#if c.parts?size gt 0>

${say("digest.county.parts")}
<#list c.parts as p>
 · ${p.title} ${number(p.points)} / ${number(p.weight)} | ${p.because}
</#list>
</#if>
</#macro>
<#macro how_to_read>
 · ${say("digest.how.as_of", {"day": day(as_of), "base": day(base)})}
<#if has.projects>
 · ${say("digest.how.projects")}
</#if>
<#if has.ratio>
 · ${say("digest.how.ratio")}
</#if>
<#list rules as name, rule>
 · ${figure(name)}${say("digest.colon")}${rule}
</#list>
<#if first_campaign_fingerprint != campaign_fingerprint>
 · ${say("digest.how.other_campaign", {"first": first_campaign_fingerprint[0..*12]})}
</#if>
 · ${say("digest.how.fingerprint", {"ledger": ledger_fingerprint, "campaign": campaign_fingerprint})}
</#macro>
