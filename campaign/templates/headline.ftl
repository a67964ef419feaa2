<#--
  What all pages, mails and letters say first of the city: a function that gives one paragraph of plain words.
  The year's share is that of the projects of which both numbers are known; where the sums hold more, it says so.
-->
<#function none_invested><#return city.projects gt 0 && ((city.more.invested_unknown)!0) == city.projects></#function>
<#function headline>
<#local said = "">
<#if has.projects>
<#if city.started?? && city.projects gt 0><#local said += say("digest.headline.projects", {"day": day(as_of), "counties": counties?size, "projects": city.projects, "started": city.started, "rate": percent(city.started / city.projects)})>
<#else><#local said += say("digest.headline.projects.plain", {"day": day(as_of), "counties": counties?size, "projects": city.projects})>
</#if>
<#if has.invested && city.total_investment gt 0 && !none_invested()><#local left = (city.more.invested_unknown)!0><#local said += say((left > 0)?then("digest.headline.invested.without", "digest.headline.invested"), {"invested": money(city.invested), "total": money(city.total_investment), "share": percent(city.invested / city.total_investment), "n": left})></#if>
<#if city.year_plan?? && city.invested_this_year?? && city.year_plan gt 0>
<#local share = percent(city.invested_this_year / city.year_plan) done = percent((city.more.plan_done)!(city.invested_this_year / city.year_plan))>
<#local said += say((share == done)?then("digest.headline.year", "digest.headline.year.known"), {"invested": money(city.invested_this_year), "plan": money(city.year_plan), "share": done})>
<#local out = city.year_without>
<#if out?size gt 5><#local said += say("digest.headline.year.without.many", {"n": out?size})>
<#elseif out?size gt 0><#local names = []><#list out as c><#local names += [county_name(c)]></#list><#local said += say("digest.headline.year.without", {"counties": names?join(say("digest.list"))})></#if>
</#if>
</#if>
<#if city.enrolment_ratio??>
<#local unknown = (city.more.enrolment_unknown)!0>
<#local said += say((unknown > 0)?then("digest.headline.enrolment.without", "digest.headline.enrolment"), {"ratio": ratio(city.enrolment_ratio), "n": unknown})>
</#if>
<#if city.in_school_ratio??>
<#local unknown = (city.more.in_school_unknown)!0>
<#local said += say((unknown > 0)?then("digest.headline.in_school.without", "digest.headline.in_school"), {"ratio": ratio(city.in_school_ratio), "n": unknown})>
</#if>
<#return said>
</#function>
<#-- A target, and how far it is. -->
<#function target t>
<#local said = say("digest.targets.line", {"title": t.title, "target": aim(t.measure, t.target), "by": day(t.by)})>
<#if t.gap?? && t.gap gt 0>
<#local gap = aim(t.measure, t.gap)>
<#if t.students??><#local said += say("digest.targets.gap", {"gap": gap, "students": number(t.students)})><#else><#local said += say("digest.targets.short", {"gap": gap})></#if>
</#if>
<#return said>
</#function>
<#-- The campaign's own figures for the whole city, or for one county. -->
<#function indicators_of c><#local all = []><#list indicators as i><#local all += [i.title + " " + c.more[i.id]???then(indicator(i.id, c.more[i.id]!0), "—")]></#list><#return all?join(say("digest.list"))></#function>
<#-- The counties that the city's sum of one of them leaves out, as they have none. -->
<#function without i><#local out = []><#list counties as c><#if !c.more[i.id]??><#local out += [c.name]></#if></#list><#return (i.value?? && out?size gt 0)?then(say("digest.indicators.without", {"title": i.title, "counties": out?join(say("digest.list"))}), "")></#function>
