<#--
  What all pages, mails and letters say first of the city: a function that gives one paragraph of plain words.
  The year's share is that of the projects of which both numbers are known; where the sums hold more, it says so.
-->
<#function none_invested><#return city.projects gt 0 && ((city.more.invested_unknown)!0) == city.projects></#function>
<#-- Which counties a figure of a form leaves out, and which are of an earlier period: in brackets, or behind what stands in them. -->
<#function beside form key="digest.coverage"><#local who = (coverage[form].text)!""><#return who?has_content?then(say(key, {"who": who}), "")></#function>
<#function headline>
<#local said = "">
<#if has.projects>
<#local counted = coverage[projects_form].counted>
<#if counted == 0 && city.projects == 0><#local said += say("digest.headline.projects.none", {"day": day(as_of)})>
<#elseif city.started?? && city.projects gt 0><#local said += say("digest.headline.projects", {"day": day(as_of), "counties": counted, "projects": city.projects, "started": city.started, "rate": percent(city.started / city.projects), "beside": beside(projects_form)})>
<#else><#local said += say("digest.headline.projects.plain", {"day": day(as_of), "counties": counted, "projects": city.projects, "beside": beside(projects_form)})>
</#if>
<#if has.invested && city.total_investment gt 0 && !none_invested()><#local left = (city.more.invested_unknown)!0><#local said += say((left > 0)?then("digest.headline.invested.without", "digest.headline.invested"), {"invested": money(city.invested), "total": money(city.total_investment), "share": percent(city.invested / city.total_investment), "n": left})></#if>
<#if city.year_plan?? && city.invested_this_year?? && city.year_plan gt 0>
<#local share = percent(city.invested_this_year / city.year_plan) done = percent((city.more.plan_done)!(city.invested_this_year / city.year_plan))>
<#local said += say((share == done)?then("digest.headline.year", "digest.headline.year.known"), {"invested": money(city.invested_this_year), "plan": money(city.year_plan), "share": done})>
<#if (city.more.pace)??><#local said += say((city.more.pace lt 0)?then("digest.headline.pace.behind", "digest.headline.pace.ahead"), {"n": number([city.more.pace, -city.more.pace]?max)})></#if>
<#local out = city.year_without>
<#if out?size gt 5><#local said += say("digest.headline.year.without.many", {"n": out?size})>
<#elseif out?size gt 0><#local names = []><#list out as c><#local names += [county_name(c)]></#list><#local said += say("digest.headline.year.without", {"counties": names?join(say("digest.list"))})></#if>
</#if>
</#if>
<#if city.enrolment_ratio??>
<#local unknown = (city.more.enrolment_unknown)!0>
<#local said += say((unknown > 0)?then("digest.headline.enrolment.without", "digest.headline.enrolment"), {"ratio": ratio(city.enrolment_ratio), "n": unknown, "beside": beside(ratio_form, (unknown > 0)?then("digest.coverage.more", "digest.coverage"))})>
</#if>
<#if city.in_school_ratio??>
<#local unknown = (city.more.in_school_unknown)!0>
<#local said += say((unknown > 0)?then("digest.headline.in_school.without", "digest.headline.in_school"), {"ratio": ratio(city.in_school_ratio), "n": unknown, "beside": (city.enrolment_ratio??)?then("", beside(ratio_form, (unknown > 0)?then("digest.coverage.more", "digest.coverage")))})>
</#if>
<#return said>
</#function>
<#-- A target, and how far it is. -->
<#function target t>
<#local said = say("digest.targets.line", {"title": t.title, "target": aim(t.measure, t.target), "by": day(t.by)})>
<#if t.gap?? && t.gap gt 0>
<#local gap = aim(t.measure, t.gap)>
<#if t.students?? && gap == aim(t.measure, 0)><#local said += say("digest.targets.students", {"students": number(t.students)})><#elseif t.students??><#local said += say("digest.targets.gap", {"gap": gap, "students": number(t.students)})><#else><#local said += say("digest.targets.short", {"gap": gap})></#if>
<#elseif t.gap?? && t.value??><#local said += say("digest.targets.met", {"value": aim(t.measure, t.value)})>
</#if>
<#return said>
</#function>
<#-- The campaign's own figures for the whole city, or for one county. -->
<#function indicators_of c><#local all = []><#list indicators as i><#local all += [i.title + " " + c.more[i.id]???then(indicator(i.id, c.more[i.id]!0), "—")]></#list><#return all?join(say("digest.list"))></#function>
<#-- The counties that the city's sum of one of them leaves out, as they have none. -->
<#function without i><#local out = []><#list counties as c><#if !c.more[i.id]??><#local out += [c.name]></#if></#list><#return (i.value?? && out?size gt 0)?then(say("digest.indicators.without", {"title": i.title, "counties": out?join(say("digest.list"))}), "")></#function>
<#-- Where a row stands, with its cell where that is known. -->
<#function place o cell=""><#local put = {"file": o.file, "sheet": o.sheet!"", "row": o.row, "cell": cell}><#return say("digest.source" + cell?has_content?then(".cell", "") + (o.sheet??)?then("", ".plain"), put)></#function>
<#-- Of a project's value, that it comes from an earlier report. -->
<#function mark p name><#if !p.carried[name]??><#return ""></#if><#return say("digest.carried.mark", {"period": short_period(p.carried[name].period)})></#function>
<#-- Where each of its values that come from earlier reports stands. -->
<#function carried p><#local all = []><#list p.carried as name, c><#local all += [say("digest.carried.source", {"field": figure(name), "period": short_period(c.period), "source": place(c.origin, c.cell!"")})]></#list><#return all></#function>
<#-- What a county is to fill in, cell by cell. -->
<#function to_fill c n most=20>
<#local cells = []>
<#list c.project_list![] as p><#list p.carried as name, v><#if cells?size == most><#break></#if><#local where = v.empty_cell!say("digest.carried.row", {"row": p.origin.row})><#local cells += [say(v.not_taken???then("digest.carried.cell.refused", "digest.carried.cell"), {"project": p.project, "field": figure(name), "report": short_period(p.period), "where": where, "raw": cut(v.not_taken!"", 60), "period": short_period(v.period)})]></#list><#if cells?size == most><#break></#if></#list>
<#if cells?size == 0><#return say("digest.todo.carried_over", {"n": n})></#if>
<#return say((cells?size < n)?then("digest.todo.carried_over.some", "digest.todo.carried_over.cells"), {"n": n, "cells": cells?join(say("digest.semicolon"))})>
</#function>
<#-- What a value became: the value, that there is none, or that what was written was not taken. -->
<#function became c><#if c.not_taken??><#return say("digest.changes.not_taken", {"raw": cut(c.not_taken, 60)})></#if><#if c.to??><#return value(c.form, c.field, c.to)></#if><#return say("digest.changes.nothing")></#function>
