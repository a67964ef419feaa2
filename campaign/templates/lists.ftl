<#--
  What is said of lists too long to be told whole, and what a county has to do: functions that give plain words.
  Everything about one project is one item; so are the missing reports of one form.
-->
<#import "headline.ftl" as first>
<#-- Whether anything is known of how the year's plan is kept. -->
<#assign paced = has.pace && city.pace??>
<#-- How far a county or the city is before or behind the share of the year that is over, in percentage points. -->
<#function pace_of p><#if p == 0><#return say("digest.pace.even")></#if><#return say((p > 0)?then("digest.pace.ahead", "digest.pace.behind"), {"n": number([p, -p]?max)})></#function>
<#function rest n>
<#if attachment??><#return say("mail.more", {"n": n})></#if>
<#if !news??><#return say("digest.more", {"n": n})></#if>
<#if !county??><#return say("mail.more.office", {"n": n})></#if>
<#return office???then(say("mail.more.county", {"n": n, "office": office!""}), say("mail.more.county.plain", {"n": n}))>
</#function>
<#-- How many each county has, where there are several; of many counties those that have the most. -->
<#function counts list>
<#local all = tally(list) named = []>
<#if all?size lt 2><#return ""></#if>
<#list all as t><#if t?index == 12><#break></#if><#local named += [say("digest.more.county", {"county": county_name(t.county), "n": t.n})]></#list>
<#return say((all?size gt 12)?then("digest.more.counties.many", "digest.more.counties"), {"n": all?size, "counties": named?join(say("digest.list"))})>
</#function>
<#-- One thing that is to be done about a project: by itself, or beside others of the same project. -->
<#function matter_text m project>
<#local i = m.item key = "digest.todo." + project?has_content?then("", "tag.") + m.kind>
<#if m.kind == "overdue"><#return say(key, {"project": project, "due": day(i.due), "milestone": i.milestone_title})></#if>
<#if m.kind == "behind_plan"><#return say(key, {"project": project, "field": field_title(projects_form, i.field), "planned": period(i.planned)})></#if>
<#if m.kind == "stalled"><#return say(key, {"project": project, "since": period(i.since)})></#if>
<#if m.kind == "at_risk"><#return say(key, {"project": project, "due": day(i.due), "n": i.days_left, "milestone": i.milestone_title})></#if>
<#return say(key, {"key": project})>
</#function>
<#function todo lists c longest most=20>
<#local all = []>
<#list by_form(lists.missing) as f>
<#if f.reports?size == 1><#local x = f.reports[0]><#local all += [say(f.unit???then("digest.todo.missing.unit", "digest.todo.missing"), {"form": form_title(f.form), "period": period(x.period), "due": day(x.due), "unit": unit_name(x.county, f.unit!"")})]>
<#else><#local reports = []><#list f.reports as x><#local reports += [say("digest.todo.missing.each", {"period": period(x.period), "due": day(x.due)})]></#list><#local all += [say(f.unit???then("digest.todo.missing.many.unit", "digest.todo.missing.many"), {"form": form_title(f.form), "reports": reports?join(say("digest.list")), "unit": unit_name(f.reports[0].county, f.unit!"")})]></#if>
</#list>
<#list by_project(lists) as p><#local project = cut(p.project, longest)>
<#if p.matters?size == 1><#local all += [matter_text(p.matters[0], project)]>
<#else><#local matters = []><#list p.matters as m><#local matters += [matter_text(m, "")]></#list><#local all += [say("digest.todo.project", {"project": project, "matters": matters?join(say("digest.semicolon"))})]></#if>
</#list>
<#list lists.data_quality as q><#if q.errors gt 0><#local all += [say("digest.todo.quality", {"n": q.errors})]></#if><#if q.carried_over gt 0><#local all += [first.to_fill(c, q.carried_over, most)]></#if></#list>
<#return all>
</#function>
