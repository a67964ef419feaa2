<#-- The draft of the official letter, one paragraph a line; what !words mean stands in docs and in Notice.java. -->
<#import "headline.ftl" as first>
<#import "lists.ftl" as told>
<#assign most = 12 most_rows = 3000>
<#-- The cells of the columns whose figures the campaign can have. -->
<#function columns cells><#local kept = []><#list cells as name, cell><#if name == "share"><#local shown = has.invested && has.total_investment><#elseif name == "pace" || name == "plan_done"><#local shown = told.paced><#else><#local shown = has[name]!true></#if><#if shown><#local kept += [cell]></#if></#list><#return kept></#function>
<#function section key list i><#local items = []><#list worst(list, most) as x><#if key == "missing"><#local items += [say(x.unit???then("notice.item.missing.unit", "notice.item.missing"), {"county": county_name(x.county), "form": form_title(x.form), "period": period(x.period), "unit": unit_name(x.county, x.unit!"")})]><#else><#if key == "overdue"><#local detail = say("digest.days_late", {"n": x.days_late}) + say("digest.list") + stage(x.stage)><#elseif key == "stalled"><#local detail = say("digest.problems.since", {"since": period(x.since)}) + say("digest.list") + stage(x.stage)><#elseif key == "behind_plan"><#local detail = field_title(projects_form, x.field) + " " + period(x.planned)><#elseif key == "dropped"><#local detail = period(x.last_period)><#else><#local detail = x.problem?remove_ending(say("digest.stop")?trim)></#if><#local items += [say("notice.item", {"county": county_name(x.county), "project": x.project!x.key, "detail": detail})]></#if></#list><#local told_of = items?join(say("digest.semicolon"))><#if list?size gt most><#local all = tally(list) named = []><#list all as t><#if t?index == 12><#break></#if><#local named += [say("digest.more.county", {"county": county_name(t.county), "n": t.n})]></#list><#local told_of = say((all?size gt 12)?then("notice.cut.many", "notice.cut"), {"n": list?size, "all": all?size, "counties": named?join(say("digest.list")), "items": told_of})></#if><#return say("notice." + key, {"i": formal_number(i), "items": told_of})></#function>
!body ${say("notice.body_font")}
!head ${say("notice.heading_font")}
!big ${say("notice.title_font")}
<#if office??>
!office ${office}
</#if>
!number ${say("notice.number", {"year": as_of[0..3]})}
!title ${say("notice.title", {"campaign": title, "month": period(month)})}
!to ${say("notice.to")}
${say("notice.opening", {"day": day(as_of)})}
!heading ${say("notice.progress")}
<#if !has.projects && !has.ratio && !has.indicators>
<#assign expected = 0 on_time = 0 late = 0 silent = 0>
<#list reporting as r><#assign expected += r.expected on_time += r.on_time late += r.late silent += r.missing></#list>
${say("digest.col.expected")} ${expected}${say("digest.list")}${say("digest.col.on_time")} ${on_time}${say("digest.list")}${say("digest.col.late")} ${late}${say("digest.list")}${say("digest.col.missing")} ${silent}${say("digest.stop")}
</#if>
${first.headline()}<#if differences?size gt 0>${say("digest.headline.change", {"day": day(base)})}${differences?join(say("digest.list"))}${say("digest.stop")}</#if>

<#if indicators?size gt 0>
${first.indicators_of(city)}${say("digest.stop")}
</#if>
!heading ${say("notice.counties")}
<#if has.score>
${say("notice.counties.text")}
</#if>
${cells(columns({"rank": say("digest.col.rank"), "name": say("digest.col.county"), "score": say("digest.col.score"), "projects": say("digest.col.projects"), "overdue": say("digest.col.overdue"), "stalled": say("digest.col.stalled"), "plan_done": say("digest.figure.plan_done"), "pace": say("digest.col.pace"), "ratio": say("digest.col.ratio"), "missing": say("digest.missing")}))}
<#list ranked as c>
${cells(columns({"rank": c.rank, "name": c.name, "score": number(c.score), "projects": c.reported?then(c.projects, "—"), "overdue": c.reported?then(c.overdue, "—"), "stalled": c.reported?then(c.stalled, "—"), "plan_done": c.more.plan_done???then(percent(c.more.plan_done!0), "—"), "pace": c.pace???then(told.pace_of(c.pace!0), "—"), "ratio": c.enrolment_ratio???then(ratio(c.enrolment_ratio!0), "—"), "missing": c.missing_reports?size}))}
</#list>
!heading ${say("notice.problems")}
<#assign i = 0>
<#if overdue?size + stalled?size + behind_plan?size + missing?size + dropped?size + problems?size == 0>
${say("notice.problems.none")}
</#if>
<#if overdue?size gt 0><#assign i++>
${section("overdue", overdue, i)}
</#if>
<#if stalled?size gt 0><#assign i++>
${section("stalled", stalled, i)}
</#if>
<#if behind_plan?size gt 0><#assign i++>
${section("behind_plan", behind_plan, i)}
</#if>
<#if missing?size gt 0><#assign i++>
${section("missing", missing, i)}
</#if>
<#if dropped?size gt 0><#assign i++>
${section("dropped", dropped, i)}
</#if>
<#if problems?size gt 0><#assign i++>
${section("open", problems, i)}
</#if>
!heading ${say("notice.next")}
<#if overdue?size gt 0>
${say("notice.next.overdue")}
</#if>
<#if stalled?size gt 0>
${say("notice.next.stalled")}
</#if>
<#if missing?size gt 0>
${say("notice.next.missing")}
</#if>
<#if problems?size gt 0>
${say("notice.next.problems")}
</#if>
${say("notice.next.all")}
!left 
<#if has.projects>
${say("notice.annex")}
!left 
</#if>
<#if office??>
!right ${office}
</#if>
!right ${formal_day(as_of)}
<#if has.projects>
!break
!left ${say("notice.annex.label")}
!caption ${say("notice.annex.title")}
${cells(columns({"name": say("digest.col.county"), "project": say("digest.col.project"), "stage": say("digest.col.stage"), "total_investment": say("digest.col.total"), "invested": say("digest.col.invested"), "share": say("digest.col.share")}))}
<#assign rows = 0>
<#list counties as c><#if rows gte most_rows><#break></#if><#list c.project_list as p><#if rows == most_rows><#break></#if><#assign rows++>
${cells(columns({"name": c.name, "project": p.project, "stage": stage(p.stage) + first.mark(p, "stage"), "total_investment": p.total_investment???then(money(p.total_investment!0) + first.mark(p, "total_investment"), "—"), "invested": p.invested???then(money(p.invested!0) + first.mark(p, "invested"), "—"), "share": (p.invested?? && p.total_investment?? && p.total_investment gt 0)?then(percent((p.invested!0) / [p.total_investment!1, 1]?max), "—")}))}
</#list></#list>
<#if city.projects gt rows>
!left ${say("notice.annex.more", {"n": city.projects - rows})}
</#if>
</#if>
